/** The names recognition looks for, as `recognition/packed-lexicon.ts` reads them; made when bundling. */
declare module 'virtual:packed-lexicon' {
  const text: string;
  export default text;
}

/** Sites and industries of brands, as `facts/brands.ts` reads them. */
declare module 'virtual:brands' {
  const columns: string;
  export default columns;
}

/** What is known of the firms, as `facts/profiles.ts` reads it. */
declare module 'virtual:company-profiles' {
  const text: string;
  export default text;
}
