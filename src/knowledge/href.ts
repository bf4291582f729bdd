/** Links that work under any base path. */

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A root-relative address with the base path in front; other addresses as they are. */
export const href = (address: string) => (address.startsWith('/') ? `${BASE}${address}` : address);
