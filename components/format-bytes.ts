/** Storage in megabytes, small amounts with a decimal: "1.2 MB". */
export function formatBytes(count: number, locale: string): string {
  const mega = count / 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: mega < 10 ? 1 : 0,
  }).format(mega);
}
