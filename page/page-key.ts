/** Parameters that tell where a reader came from, never which article it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs\w+|ref_src|ref_url|cmpid|ocid|s_cid|ns_\w+|at_\w+|xtor|wt_mc)$/i;

/** The address of the page a document is part of: a `srcdoc` frame has none of its own. */
export function pageAddress({ location, parent }: Window): string {
  return location.protocol === 'about:' ? parent.location.href : location.href;
}

/** Whether a document is still at the address it was loaded from, and was not brought elsewhere by script. */
export function isAsLoaded({ performance, location }: Window): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return (
    entry === undefined ||
    !URL.canParse(entry.name) ||
    pageKey(entry.name) === pageKey(location.href)
  );
}

/** Whether the browser asked for another address of this site first, and was led here. */
export function isRedirected({ performance }: Window): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return ((entry as PerformanceNavigationTiming | undefined)?.redirectCount ?? 0) > 0;
}

/** The address notes are kept under: no fragment, no tracking parameters, the others in order. */
export function pageKey(address: string): string {
  const url = new URL(address);
  url.hash = '';
  // By hand: Firefox's isolated world can't iterate URLSearchParams.
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0] ?? ''))
    .sort()
    .join('&');
  // Set without its mark a query that begins with one would lose it.
  url.search = query === '' ? '' : `?${query}`;
  return url.href;
}
