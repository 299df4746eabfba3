declare module 'gender-detection-from-name/names/*.js' {
  /** Given names in small letters, and the gender they are given to. */
  const names: ReadonlyMap<string, string>;
  export default names;
}
