/** Writes the directives of a Caddy site block for one release: the same headers as everywhere, from src/headers. */
import { ERROR_PAGES, errorFile } from '../src/headers/errors.ts';
import {
	HEADER_RULES,
	NEVER_PAGES,
	REVALIDATE,
	alwaysHeaders,
	fileHeaders,
	pageHeaders,
	securityHeaders,
	type Headers,
} from '../src/headers/headers.ts';
import { HASHED } from '../src/headers/immutable.ts';
import { MEDIA_TYPES, contentTypeOf } from '../src/text/media-types.ts';
import type { ServerSite } from './nginx.ts';

/** Quotes a string for a Caddyfile, where backticks take everything literally. */
const quoted = (text: string) => {
	if (/[`{\n]/.test(text)) throw new Error(`Caddy: ${text} cannot be written into its configuration`);
	return `\`${text}\``;
};

const header = (matcher: string, headers: Headers) =>
	Object.entries(headers).map(([name, value]) => `header ${matcher}${name} ${quoted(value)}`);

/** A named matcher for what a path begins with. */
const matcher = (beginning: string) => `@${beginning.replaceAll(/\W+/g, '_')}`;

const indented = (lines: readonly string[]) => lines.map((line) => `\t${line}`);

const block = (opening: string, lines: readonly string[]) => [`${opening} {`, ...indented(lines), '}'];

const FILES = block('file_server', ['precompressed br gzip', 'hide .*']);

/** Sent to whoever understands compressed text and whoever does not; said in the end, in place of what Caddy adds itself. */
const VARY = block('header', ['Vary Accept-Encoding', 'defer']);

/** Leads on to an address, with what was asked for. Caddy has no word for a query with its question mark. */
const redirect = (name: string, to: string) => [
	...block(`handle @${name}`, [
		`@${name}_asked expression {query} != ""`,
		`redir @${name}_asked ${to}?{query} 301`,
		`redir * ${to} 301`,
	]),
];

/** Longest path in bytes. Any name in it is then one that the file system can have: with longer ones it fails. */
export const LONGEST_PATH = 255;

export function caddyConfig(site: ServerSite): string {
	const { root, base, served, redirects } = site;
	const rules = HEADER_RULES.map(({ beginning, headers }) => ({ name: matcher(beginning), beginning, headers }));
	const paths = (beginnings: readonly string[]) => beginnings.map((beginning) => `${base}${beginning}*`).join(' ');
	const types = Object.keys(MEDIA_TYPES).flatMap((extension) => [
		`@type_${extension} path *.${extension}`,
		`header @type_${extension} Content-Type ${quoted(contentTypeOf(`x.${extension}`))}`,
	]);
	const ordered = [
		`root * ${quoted(`${root}/current/site`)}`,
		// Files of every release that is still there: a page that is open goes on finding what it needs.
		...HASHED.map((beginning) => `root ${matcher(beginning)} ${quoted(`${root}/assets`)}`),
		...header('', { ...alwaysHeaders(served), 'Cache-Control': REVALIDATE }),
		...header('@page ', pageHeaders(served)),
		...header('@file ', fileHeaders),
		...rules.flatMap(({ name, headers }) => header(`${name} `, headers)),
		...types,
		...VARY,
		'error @other 405',
		'error @nameless 404',
		'error @internal 404',
		...redirect('moved', '{moved}'),
		...redirect('folder', '{http.matchers.file.relative}'),
		...FILES,
	];
	const errors = ERROR_PAGES.flatMap((page) => [
		`@${page.status} expression {err.status_code} in [${[page.status, ...page.also].join(', ')}]`,
		`rewrite @${page.status} ${base}${errorFile(page)}`,
	]);
	return [
		'# Written for one release by `npm run release`, from src/headers/headers.ts. Changes here go with the next release.',
		...[...new Map(rules.map((rule) => [rule.name, rule.beginning]))].map(
			([name, beginning]) => `${name} path ${base}${beginning}*`,
		),
		`@file path ${paths(NEVER_PAGES)}`,
		`@page not path ${paths(NEVER_PAGES)}`,
		'@other not method GET HEAD',
		`@nameless expression \`size(bytes({path})) > ${LONGEST_PATH} || {path}.contains("\\x00")\``,
		`@internal path ${ERROR_PAGES.map((page) => `${base}${errorFile(page)}`).join(' ')}`,
		...block('@folder', [
			'not path */',
			`file {`,
			`\troot ${quoted(`${root}/current/site`)}`,
			'\ttry_files {path}/',
			'}',
		]),
		// Unlike a matcher of paths, this tells small letters from capitals.
		...block('map {path} {moved}', [...redirects.map(({ from, to }) => `${quoted(from)} ${quoted(to)}`), 'default ""']),
		'@moved expression {moved} != ""',
		// As written: Caddy would put what is said of all files after what is said of some.
		...block('route', ordered),
		...block(
			'handle_errors',
			block('route', [
				`root * ${quoted(`${root}/current/site`)}`,
				// An answer that there is no such file must not be kept for a year.
				...header('', {
					...securityHeaders(served),
					'Cache-Control': REVALIDATE,
					'Content-Type': contentTypeOf('.html'),
				}),
				'header -Access-Control-Allow-Origin',
				...VARY,
				...errors,
				'header @405 Allow `GET, HEAD`',
				'file_server {',
				'\tprecompressed br gzip',
				'}',
			]),
		),
		'',
	].join('\n');
}
