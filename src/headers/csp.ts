/** The content security policy, one for all pages: as `<meta>` in each and as a header by the server's settings. */
import { createHash } from 'node:crypto';
import { INDEX_FOLDER } from '../search/files.ts';
import { OTHER_SITES, type SearchedSite } from '../search/other-sites.ts';

/** The hash by which a policy allows one inline script. */
export const scriptHash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * While somebody edits, Vite puts the style sheets into the page itself, tells it by a socket of what has changed, and
 * shows errors by markup; which kind of index search will have is not known yet.
 */
const EDITING = import.meta.env?.MODE === 'development';

/**
 * The policies of Trusted Types, each made where it is used: pages may make markup or scripts out of text only by these.
 * They register the service worker, and read pages that are kept on the device as documents that nobody sees. Pagefind has
 * one for plain strings. Built pages are held against the list.
 */
const TRUSTED_TYPES = ['worker', 'kept-pages'];

/** What a site needs beyond its own pages. */
export interface Needs {
	/** Other sites whose search index, and nothing else of theirs, may be read. */
	readonly sites?: readonly SearchedSite[];
	/**
	 * Whether it ships Pagefind, which searches in WebAssembly (browsers count that as evaluating code) and starts a worker
	 * by an address that is a plain string. The indexes of other sites are read with it.
	 */
	readonly pagefind?: boolean;
}

/**
 * The policy's text. Kept short, because every page carries it twice: workers fall under `script-src`.
 * @param inlineScripts The inline scripts that pages carry, to the letter.
 * @see https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 */
export function contentSecurityPolicy(inlineScripts: readonly string[], needs: Needs = {}): string {
	const { sites = OTHER_SITES, pagefind = EDITING || sites.length > 0 } = needs;
	const directives: Record<string, readonly string[]> = {
		'default-src': ["'none'"],
		'script-src': ["'self'", ...(pagefind ? ["'wasm-unsafe-eval'"] : []), ...inlineScripts.map(scriptHash)],
		'style-src': ["'self'", ...(EDITING ? ["'unsafe-inline'"] : [])],
		'img-src': ["'self'", 'data:'],
		'font-src': ["'self'"],
		'connect-src': ["'self'", ...sites.map(({ address }) => `${address}${INDEX_FOLDER}/`), ...(EDITING ? ['ws:'] : [])],
		'form-action': ["'self'"],
		'base-uri': ["'none'"],
		...(!EDITING && {
			'require-trusted-types-for': ["'script'"],
			'trusted-types': [...TRUSTED_TYPES, ...(pagefind ? ['default'] : [])],
		}),
	};
	return Object.entries(directives)
		.map(([name, values]) => `${name} ${values.join(' ')}`)
		.join('; ');
}

/** The policy of files that are no pages, should somebody open one. */
export const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'";
