/** The address of this page: what is read of it, and how it is written. */

/** No server takes longer ones, and whoever reads one as long as a book holds up the page. */
const LONGEST = 8192;

/** The parameters of this page's address, as far as an address goes. */
export const parametersHere = (): URLSearchParams => new URLSearchParams(location.search.slice(0, LONGEST));

/** Whether the address is longer than what is read of it. */
export const isTooLongHere = (): boolean => location.search.length > LONGEST;

/**
 * This page's address with another query; the fragment stays, for it names the place that the page was opened at.
 * @param query without its question mark; may be empty
 */
export const hereWith = (query: string): string => (query ? `?${query}` : location.pathname) + location.hash;
