/** Half of all sites are the firm's name itself: "=com" for "aldi.com". */
export function shortSite(name: string, site: string): string {
  const start = `${slugOf(name)}.`;
  return start.length > 1 && site.startsWith(start) ? `=${site.slice(start.length)}` : site;
}

export const longSite = (name: string, short: string): string =>
  short.replace(/^=/, () => `${slugOf(name)}.`);

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
