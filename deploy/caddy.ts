/** Writes the directives of a Caddy site block for one release: the same headers as everywhere, from src/headers. */
import { HEADER_RULES, REVALIDATE, securityHeaders, type Headers } from '../src/headers/headers.ts';
import { HASHED } from '../src/headers/immutable.ts';
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

export function caddyConfig({ root, base, https, redirects }: ServerSite): string {
	const rules = HEADER_RULES.map(({ beginning, headers }) => ({ name: matcher(beginning), beginning, headers }));
	const ordered = [
		`root * ${quoted(`${root}/current/site`)}`,
		// Files of every release that is still there: a page that is open goes on finding what it needs.
		...HASHED.map((beginning) => `root ${matcher(beginning)} ${quoted(`${root}/assets`)}`),
		...header('', { ...securityHeaders(https), 'Cache-Control': REVALIDATE }),
		...rules.flatMap(({ name, headers }) => header(`${name} `, headers)),
		...redirects.map(({ from, to }) => `redir ${quoted(from)} ${quoted(to)} 301`),
		'file_server {',
		'\tprecompressed br gzip',
		'}',
	];
	return [
		'# Written for one release by `npm run release`, from src/headers/headers.ts. Changes here go with the next release.',
		...[...new Map(rules.map((rule) => [rule.name, rule.beginning]))].map(
			([name, beginning]) => `${name} path ${base}${beginning}*`,
		),
		// As written: Caddy would put what is said of all files after what is said of some.
		'route {',
		...ordered.map((line) => `\t${line}`),
		'}',
		'handle_errors {',
		`\trewrite * ${base}404.html`,
		`\troot * ${quoted(`${root}/current/site`)}`,
		// An answer that there is no such file must not be kept for a year.
		`\theader Cache-Control ${quoted(REVALIDATE)}`,
		'\tfile_server {',
		'\t\tprecompressed br gzip',
		'\t}',
		'}',
		'',
	].join('\n');
}
