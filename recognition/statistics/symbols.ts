/** Unit symbols of all languages in Latin script, as they are written; CLDR unit ids. */
const SYMBOLS = {
  kilometer: 'km',
  meter: 'm',
  centimeter: 'cm',
  millimeter: 'mm',
  nanometer: 'nm',
  'square-kilometer': 'km ²|km 2|㎢',
  'square-meter': 'm ²|m 2|㎡',
  'cubic-meter': 'm ³|m 3|㎥',
  kilogram: 'kg|㎏',
  gram: 'g',
  milligram: 'mg',
  tonne: 't',
  celsius: '° C|℃|ºC',
  fahrenheit: '° F|℉',
  watt: 'W',
  kilowatt: 'kW|KW',
  megawatt: 'MW',
  gigawatt: 'GW',
  terawatt: 'TW',
  'kilowatt-hour': 'kWh|KWh|kwh',
  'megawatt-hour': 'MWh',
  'gigawatt-hour': 'GWh',
  'terawatt-hour': 'TWh',
  kilobyte: 'KB|kB',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
  petabyte: 'PB',
  'kilometer-per-hour': 'km / h',
  'meter-per-second': 'm / s',
  'mile-per-hour': 'mph',
  hertz: 'Hz',
  megahertz: 'MHz',
  gigahertz: 'GHz',
  liter: 'L',
  milliliter: 'ml|mL',
  hectopascal: 'hPa',
  kilovolt: 'kV',
  kilocalorie: 'kcal',
  micrometer: 'μm|µm',
  'square-centimeter': 'cm ²|cm 2|㎠',
  'gigabit-per-second': 'Gbps|Gbit / s',
  'megabit-per-second': 'Mbps|Mbit / s',
  decibel: 'dB',
  microgram: 'µg|μg',
  volt: 'V',
} as const;

/** Longest first; marks are tokens of their own, so are spaces between them passed over. */
export const UNIT_SYMBOLS: ReadonlyMap<
  string,
  readonly { readonly parts: readonly string[]; readonly unit: string }[]
> = (() => {
  const byFirst = new Map<string, { parts: readonly string[]; unit: string }[]>();
  for (const [unit, written] of Object.entries(SYMBOLS)) {
    for (const symbol of written.split('|')) {
      const parts = symbol.split(' ');
      const known = byFirst.get(parts[0] ?? '') ?? [];
      byFirst.set(
        parts[0] ?? '',
        [...known, { parts, unit }].sort((a, b) => b.parts.length - a.parts.length),
      );
    }
  }
  return byFirst;
})();
