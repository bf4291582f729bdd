/** Writes what belongs into nginx's `server` block for one release: the same headers as everywhere, from src/headers. */
import { HEADER_RULES, headersFor, type Headers } from '../src/headers/headers.ts';
import { HASHED } from '../src/headers/immutable.ts';
import { MEDIA_TYPES, isText } from '../src/text/media-types.ts';
import type { Redirect } from '../src/collections/redirects.ts';

export interface ServerSite {
	/** Folder of the releases on the server, without a slash at its end; see README.md. */
	readonly root: string;
	/** Base path with a slash at its end. */
	readonly base: string;
	readonly https: boolean;
	readonly redirects: readonly Redirect[];
}

/** A string of nginx's configuration. A dollar sign would begin a variable, and nothing here has one. */
const quoted = (text: string) => {
	if (/[$\n]/.test(text)) throw new Error(`nginx: ${text} cannot be written into its configuration`);
	return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
};

const addHeaders = (headers: Headers) =>
	// Hashed files: an answer that there is no such file must not be kept for a year.
	Object.entries(headers).map(
		([name, value]) => `add_header ${name} ${quoted(value)}${/immutable/.test(value) ? '' : ' always'};`,
	);

const indented = (lines: readonly string[]) => lines.map((line) => `\t${line}`);

const location = (match: string, lines: readonly string[]) => [`location ${match} {`, ...indented(lines), '}'];

/** Files whose headers differ; nginx takes the longest beginning that fits. */
const differing = ({ root, base, https }: ServerSite) =>
	[...new Set(HEADER_RULES.map(({ beginning }) => beginning))].sort().flatMap((beginning) =>
		location(`^~ ${base}${beginning}`, [
			// Files of every release that is still there: a page that is open goes on finding what it needs.
			...(HASHED.includes(beginning) ? [`root ${quoted(`${root}/assets`)};`] : []),
			...addHeaders(headersFor(beginning, https)),
		]),
	);

export function nginxConfig(site: ServerSite): string {
	const { root, base, https, redirects } = site;
	const types = Object.entries(MEDIA_TYPES).map(([extension, type]) => `${type} ${extension};`);
	// nginx itself adds text/html.
	const texts = [...new Set(Object.values(MEDIA_TYPES).filter((type) => isText(type) && type !== 'text/html'))].sort();
	return [
		'# Written for one release by `npm run release`, from src/headers/headers.ts. Changes here go with the next release.',
		`root ${quoted(`${root}/current/site`)};`,
		'index index.html;',
		'server_tokens off;',
		// Addresses that people mistype are no fault of the server.
		'log_not_found off;',
		// Behind a proxy or on another port, an absolute address would be wrong.
		'absolute_redirect off;',
		'types {',
		...indented(types),
		'}',
		'default_type application/octet-stream;',
		'charset utf-8;',
		`charset_types ${texts.join(' ')};`,
		'# Compressed once, when the release is made.',
		'gzip off;',
		'gzip_static on;',
		'brotli_static on;',
		'gzip_vary on;',
		...addHeaders(headersFor('', https)),
		`error_page 404 ${base}404.html;`,
		// Folders without a page of their own.
		`error_page 403 =404 ${base}404.html;`,
		...location(`= ${base}404.html`, ['internal;']),
		...differing(site),
		...redirects.flatMap(({ from, to }) => location(`= ${quoted(from)}`, [`return 301 ${quoted(to)};`])),
		'',
	].join('\n');
}
