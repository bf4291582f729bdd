/** The content security policy, one for all pages: as `<meta>` in each and as a header by the server's settings. */
import { createHash } from 'node:crypto';
import { INDEX_FOLDER } from '../search/files.ts';
import { OTHER_SITES, type SearchedSite } from '../search/other-sites.ts';

/** The hash by which a policy allows one inline script. */
export const scriptHash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** While somebody edits, Vite puts the style sheets into the page itself and tells it by a socket of what has changed. */
const EDITING = import.meta.env?.MODE === 'development';

/**
 * The policy's text.
 * @param inlineScripts The inline scripts that pages carry, to the letter.
 * @param sites Other sites whose search index, and nothing else of theirs, may be read.
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(
	inlineScripts: readonly string[],
	sites: readonly SearchedSite[] = OTHER_SITES,
): string {
	const directives: Record<string, readonly string[]> = {
		'default-src': ["'none'"],
		// Pagefind searches in WebAssembly, which browsers count as evaluating code.
		'script-src': ["'self'", "'wasm-unsafe-eval'", ...inlineScripts.map(scriptHash)],
		'style-src': ["'self'", ...(EDITING ? ["'unsafe-inline'"] : [])],
		'img-src': ["'self'", 'data:'],
		'font-src': ["'self'"],
		'connect-src': ["'self'", ...sites.map(({ address }) => `${address}${INDEX_FOLDER}/`), ...(EDITING ? ['ws:'] : [])],
		'worker-src': ["'self'"],
		'manifest-src': ["'self'"],
		'form-action': ["'self'"],
		'base-uri': ["'none'"],
	};
	return Object.entries(directives)
		.map(([name, values]) => `${name} ${values.join(' ')}`)
		.join('; ');
}
