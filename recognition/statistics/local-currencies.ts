type Local = Readonly<Record<string, string>>;

/** What names and signs several countries share mean where a page doesn't say where it comes from. */
const ANYWHERE: Local = {
  dollar: 'USD',
  franc: 'CHF',
  krona: 'SEK',
  peso: 'MXN',
  rupee: 'INR',
  yuan: 'CNY',
};

const BY_REGION: Readonly<Record<string, Local>> = {
  AR: { peso: 'ARS', $: 'ARS' },
  AU: { dollar: 'AUD', $: 'AUD' },
  CA: { dollar: 'CAD', $: 'CAD' },
  CL: { peso: 'CLP', $: 'CLP' },
  CN: { '¥': 'CNY', '￥': 'CNY' },
  CO: { peso: 'COP', $: 'COP' },
  HK: { yuan: 'HKD', $: 'HKD' },
  MX: { $: 'MXN' },
  NZ: { dollar: 'NZD', $: 'NZD' },
  PK: { rupee: 'PKR' },
  SG: { dollar: 'SGD', $: 'SGD', yuan: 'SGD' },
  TW: { yuan: 'TWD' },
};

/** By region (ISO 3166-1 alpha-2): what "$", "¥", "peso" mean there. */
export function localCurrencies(region: string | undefined): Local {
  return { ...ANYWHERE, ...(region === undefined ? {} : BY_REGION[region]) };
}

export const hasLocalCurrencies = (region: string): boolean => Object.hasOwn(BY_REGION, region);
