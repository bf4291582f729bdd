/** The headers that servers send: the one source of `_headers` and `.htaccess` for hosts, and of what `deploy/` writes. */
import { FILE_POLICY, contentSecurityPolicy } from './csp.ts';
import { HASHED } from './immutable.ts';
import { THEME_SCRIPT } from '../dom/theme.ts';

export type Headers = Readonly<Record<string, string>>;

/** What headers depend on. */
export interface Served {
	/** Whether the site is served by TLS only: browsers then refuse any other way to it for a year. */
	readonly https: boolean;
	/** Whether it ships Pagefind; see `shipsPagefind`. */
	readonly pagefind: boolean;
}

/**
 * Features that the site has no use for, and that nobody who gets code into it shall have: OWASP's list, as far as browsers
 * know it. Of a name that they do not know they complain on every page.
 */
const UNUSED_FEATURES = [
	...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture'],
	...['encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'magnetometer'],
	...['microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
	...['sync-xhr', 'usb', 'xr-spatial-tracking'],
];

/** Sent with everything. Subdomains are not ours to speak for. */
export const alwaysHeaders = ({ https }: Served): Headers => ({
	...(https && { 'Strict-Transport-Security': 'max-age=31536000' }),
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'same-origin',
});

/**
 * Sent with what may be read as a page, beyond that. `frame-ancestors` counts in a header only, not in a page's `<meta>`;
 * `X-Frame-Options` says it to browsers that do not know it.
 */
export const pageHeaders = ({ pagefind }: Served): Headers => ({
	'Content-Security-Policy': `${contentSecurityPolicy([THEME_SCRIPT], pagefind ? { pagefind } : {})}; frame-ancestors 'none'`,
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'X-Frame-Options': 'DENY',
	'X-Permitted-Cross-Domain-Policies': 'none',
});

/** Sent with files that are never pages, in their place: what governs pages would make answers longer, and govern nothing. */
export const fileHeaders: Headers = { 'Content-Security-Policy': FILE_POLICY };

/** All security headers of a page. */
export const securityHeaders = (served: Served): Headers => ({ ...pageHeaders(served), ...alwaysHeaders(served) });

/** Kept, and compared with the server's before each use: a correction reaches readers at once. */
export const REVALIDATE = 'no-cache';

/** Names of these files change with their content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Data that other sites may read, and the index that a joint search of several sites reads. */
const OPEN: readonly string[] = ['api/', 'cite/', 'data/', 'search-index/'];

/**
 * What the paths of files begin with among which are no pages and no workers, relative to the base path. The policy of a
 * worker is that of its file, so `sw.js` and Pagefind's are none of them.
 */
export const NEVER_PAGES: readonly string[] = [...HASHED, 'api/', 'cite/', 'social/'];

/** Headers for files whose paths begin alike, relative to the base path. */
export interface HeaderRule {
	readonly beginning: string;
	readonly headers: Headers;
}

/** What is sent beyond the security headers; rules that match the same file name different headers. */
export const HEADER_RULES: readonly HeaderRule[] = [
	...HASHED.map((beginning) => ({ beginning, headers: { 'Cache-Control': IMMUTABLE } })),
	...OPEN.map((beginning) => ({ beginning, headers: { 'Access-Control-Allow-Origin': '*' } })),
];

/** Whether an answer may be read as a page, by the path of the file relative to the base path. */
export const mayBePage = (path: string) => !NEVER_PAGES.some((beginning) => path.startsWith(beginning));

/** Beginnings of paths whose files have headers of their own, each once and in order. */
export const BEGINNINGS: readonly string[] = [
	...new Set([...HEADER_RULES.map(({ beginning }) => beginning), ...NEVER_PAGES]),
].sort();

/** All headers of a file, by its path (or by what its path begins with) relative to the base path. */
export const headersFor = (path: string, served: Served): Headers =>
	Object.assign(
		{ ...(mayBePage(path) ? pageHeaders(served) : fileHeaders), ...alwaysHeaders(served), 'Cache-Control': REVALIDATE },
		...HEADER_RULES.filter(({ beginning }) => path.startsWith(beginning)).map(({ headers }) => headers),
	) as Headers;
