/** The headers that a server sends with every page. */
import { contentSecurityPolicy } from './csp.ts';
import { THEME_SCRIPT } from './theme.ts';

/** Header names with their values; `frame-ancestors` counts in a header only, not in a page's `<meta>`. */
export const securityHeaders = (): Record<string, string> => ({
	'Content-Security-Policy': `${contentSecurityPolicy([THEME_SCRIPT])}; frame-ancestors 'none'`,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
});
