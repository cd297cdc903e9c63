/**
 * Names that social networks, mail programs, advertisers and newsrooms' counters add to the links they pass on. None is
 * a name of ours, nor one of ours typed wrongly: those are named to the reader.
 */
const TRACKERS = new RegExp(
  `^(${[
    // Whole families, by how they begin or end: campaigns, Matomo, HubSpot, the BBC, click ids.
    '(utm|mtm|matomo|pk|piwik|hsa|at|ns|ga|gad|oly|vero|fb|mc|guce|share|campaign|ck)_.+',
    '_{1,2}hs\\w+|\\w*clk?id|gclsrc|[gw]braid|_g[al]|_k[ex]',
    'ref|ref_(src|url)|referr?er|source|share|shared|campaign|cmp(id)?|n?cid',
    'igshi?d?|mibextid|sfnsn|epik|rdt_cid|li_fat_id|trk|srsltid|smid|xtor|mkt_tok|__twitter_impression',
  ].join('|')})$`,
  'i',
);

/** Whether a parameter of this name is there to follow readers. */
export function isTracker(name: string): boolean {
  return TRACKERS.test(name);
}

/** A query string without such parameters, the rest as it was, sign by sign. */
export function dropTrackers(search: string): string {
  const parts = search.replace(/^\?/, '').split('&');
  const kept = parts.filter((part) => ![...new URLSearchParams(part).keys()].some(isTracker));
  if (kept.length === parts.length) return search;
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}
