/** Parameters that tell where a reader came from, never which article it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs\w+|ref_src|ref_url|cmpid|ocid|s_cid|ns_\w+|at_\w+|xtor|wt_mc)$/i;

/** The address notes are kept under: no fragment, no tracking parameters. */
export function pageKey(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href;
}
