/** What the browser can do for reading offline. */

/** Whether this browser can keep the site here; it cannot at an address without TLS. */
export const isSupported = () => 'serviceWorker' in navigator && 'caches' in self && 'DecompressionStream' in self;

/** Whether it could but for what was chosen in the browser: no data of sites, or none of this window. */
export const isBlocked = () => isSecureContext && 'DecompressionStream' in self && !isSupported();
