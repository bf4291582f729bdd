/** The headers that servers send: the one source of `_headers` for static hosts, and of what `deploy/` writes. */
import { contentSecurityPolicy } from './csp.ts';
import { HASHED } from './immutable.ts';
import { THEME_SCRIPT } from '../dom/theme.ts';

export type Headers = Readonly<Record<string, string>>;

/**
 * Sent with everything. `frame-ancestors` counts in a header only, not in a page's `<meta>`.
 * @param https whether the site is served by TLS only: browsers then refuse any other way to it for a year.
 * Subdomains are not ours to speak for.
 */
export const securityHeaders = (https: boolean): Headers => ({
	'Content-Security-Policy': `${contentSecurityPolicy([THEME_SCRIPT])}; frame-ancestors 'none'`,
	...(https && { 'Strict-Transport-Security': 'max-age=31536000' }),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
});

/** Kept, and compared with the server's before each use: a correction reaches readers at once. */
export const REVALIDATE = 'no-cache';

/** Names of these files change with their content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Data that other sites may read, and the index that a joint search of several sites reads. */
const OPEN: readonly string[] = ['api/', 'cite/', 'data/', 'search-index/'];

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

/** All headers of a file, by its path (or by what its path begins with) relative to the base path. */
export const headersFor = (path: string, https: boolean): Headers =>
	Object.assign(
		{ ...securityHeaders(https), 'Cache-Control': REVALIDATE },
		...HEADER_RULES.filter(({ beginning }) => path.startsWith(beginning)).map(({ headers }) => headers),
	) as Headers;
