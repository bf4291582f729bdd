/** Writes what belongs into nginx's `server` block for one release: the same headers as everywhere, from src/headers. */
import { ERROR_PAGES, errorFile } from '../src/headers/errors.ts';
import { BEGINNINGS, headersFor, type Headers, type Served } from '../src/headers/headers.ts';
import { HASHED } from '../src/headers/immutable.ts';
import { MEDIA_TYPES, isText } from '../src/text/media-types.ts';
import type { Redirect } from '../src/collections/redirects.ts';

export interface ServerSite {
	/** Folder of the releases on the server, without a slash at its end; see README.md. */
	readonly root: string;
	/** Base path with a slash at its end. */
	readonly base: string;
	readonly served: Served;
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

/** A folder without a page is one that is not there: what nginx says of it otherwise, it also logs, with who asked for what. */
const folders = location('~ /$', ['try_files "${uri}index.html" =404;']);

/** Files whose headers differ; nginx takes the longest beginning that fits. */
const differing = ({ root, base, served }: ServerSite) =>
	BEGINNINGS.flatMap((beginning) =>
		location(`^~ ${base}${beginning}`, [
			// Files of every release that is still there: a page that is open goes on finding what it needs.
			...(HASHED.includes(beginning) ? [`root ${quoted(`${root}/assets`)};`] : []),
			...addHeaders(headersFor(beginning, served)),
			...folders,
		]),
	);

/** What nginx calls a request whose headers are too long; it answers with 400. */
const TOO_LONG = 494;

const errors = ({ base, served }: ServerSite) =>
	ERROR_PAGES.flatMap((page) => [
		`error_page ${[page.status, ...page.also, ...(page.status === 400 ? [TOO_LONG] : [])].join(' ')} ${base}${errorFile(page)};`,
		...location(`= ${base}${errorFile(page)}`, [
			'internal;',
			...(page.status === 405 ? addHeaders({ ...headersFor('', served), Allow: 'GET, HEAD' }) : []),
		]),
	]);

export function nginxConfig(site: ServerSite): string {
	const { root, served, redirects } = site;
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
		...addHeaders(headersFor('', served)),
		// Whatever is sent along is thrown away: that it is too much would be logged, with who sent it where.
		'client_max_body_size 0;',
		'if ($request_method !~ "^(GET|HEAD)$") {',
		'\treturn 405;',
		'}',
		...errors(site),
		...folders,
		...differing(site),
		...redirects.flatMap(({ from, to }) =>
			location(`= ${quoted(from)}`, [`return 301 ${quoted(to).slice(0, -1)}$is_args$args";`]),
		),
		'',
	].join('\n');
}
