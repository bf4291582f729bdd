/** Links that work under any base path. */

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A root-relative address with the base path in front; other addresses as they are. */
export const href = (address: string) => (address.startsWith('/') ? `${BASE}${address}` : address);

/** The full address of a page or file, for whatever is read away from the site. */
export const absolute = (address: string) => new URL(href(address), import.meta.env.SITE).href;

/** The root-relative address of a page without the base path, given its path. */
export const pageOf = (pathname: string) => pathname.slice(BASE.length);
