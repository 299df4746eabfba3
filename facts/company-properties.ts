/** What may be known of a firm, in the order its card shows it. */
export const COMPANY_PROPERTIES = [
  'founded',
  'founders',
  'seat',
  'parent',
  'ownership',
  'listing',
  'formerName',
  'valuation',
  'site',
] as const;

export type CompanyProperty = (typeof COMPANY_PROPERTIES)[number];
