/**
 * `.htaccess` in the built site: what Apache 2.4 and hosts that work like it read. What needs a module is guarded: a host
 * without it serves the site with less, but serves it.
 */
import type { Redirect } from '../collections/redirects.ts';
import { MEDIA_TYPES, isText } from '../text/media-types.ts';
import { ERROR_PAGES, errorFile } from './errors.ts';
import * as source from './headers.ts';
import type { Headers, Served } from './headers.ts';
import { HOST_FILES } from './host-files.ts';

interface Site {
	/** Base path with a slash at its end. */
	readonly base: string;
	readonly served: Served;
	/** Paths with the base path. */
	readonly redirects: readonly Redirect[];
}

const inMarks = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** A text without what Apache's configuration would read as something else: a percent or dollar sign begins a variable. */
const checked = (text: string) => {
	if (/[%$\n]/.test(text)) throw new Error(`Apache: ${text} cannot be written into its configuration`);
	return text;
};

const quoted = (text: string) => inMarks(checked(text));

/** A pattern that finds a text as it is. */
const literally = (text: string) => text.replaceAll(/[.*+?^{}()|[\]\\]/g, '\\$&');

const oneOf = (texts: readonly string[]) => `(${texts.map(literally).join('|')})`;

const block = (opening: string, lines: readonly string[]) => [
	`<IfModule ${opening}>`,
	...lines.map((line) => `\t${line}`),
	'</IfModule>',
];

/** Which answers headers go with that not all have, by a variable; an error page is a request of its own with none of them. */
const KINDS = [
	{ variable: 'site_file', beginnings: source.NEVER_PAGES, headers: source.fileHeaders },
	...[...Map.groupBy(source.HEADER_RULES, ({ headers }) => JSON.stringify(headers)).values()].map((rules) => ({
		variable: `site_${Object.keys(rules[0]?.headers ?? {}).join('_')}`.replaceAll('-', '_').toLowerCase(),
		beginnings: rules.map(({ beginning }) => beginning),
		headers: rules[0]?.headers ?? {},
	})),
];

const set = (headers: Headers, condition = '') =>
	Object.entries(headers).map(([name, value]) => `Header always set ${name} ${quoted(value)}${condition}`);

const headers = ({ base, served }: Site) => [
	...block(
		'mod_setenvif.c',
		KINDS.map(
			({ variable, beginnings }) =>
				`SetEnvIf Request_URI ${inMarks(`^${literally(base)}${oneOf(beginnings)}`)} ${variable}`,
		),
	),
	...block('mod_headers.c', [
		...set(source.alwaysHeaders(served)),
		...set(source.pageHeaders(served), ' env=!site_file'),
		...set({ 'Cache-Control': source.REVALIDATE }, ' env=!site_cache_control'),
		...KINDS.flatMap(({ variable, headers: own }) => set(own, ` env=${variable}`)),
		'Header merge Vary "Accept-Encoding"',
		...set({ Allow: 'GET, HEAD' }, ' "expr=%{REQUEST_STATUS} == 405"'),
	]),
];

const extensions = (isWanted: (type: string) => boolean) =>
	Object.entries(MEDIA_TYPES)
		.filter(([, type]) => isWanted(type))
		.map(([extension]) => `.${extension}`)
		.join(' ');

const TEXTS = [...new Set(Object.values(MEDIA_TYPES).filter(isText))].sort();

const types = [
	...Object.entries(MEDIA_TYPES).map(([extension, type]) => `AddType ${type} .${extension}`),
	`AddCharset utf-8 ${extensions(isText)}`,
	// What Apache has for these names elsewhere: archives, and texts in Breton.
	'RemoveType .gz .br',
	'RemoveLanguage .br',
	'AddEncoding gzip .gz',
	'AddEncoding br .br',
];

/** Sends what is beside a file, `page.html.br`, to those who take it. */
const twin = (encoding: string, suffix: string) => [
	`RewriteCond %{HTTP:Accept-Encoding} "(^|[ ,])${encoding}(?! *; *q=0(\\.0*)? *(,|$))"`,
	`RewriteCond %{REQUEST_FILENAME}${suffix} -f`,
	`RewriteRule "^(.+)$" "$1${suffix}" [L]`,
];

const rules = ({ base, redirects }: Site) => [
	'RewriteEngine On',
	`RewriteBase ${quoted(base)}`,
	'RewriteCond %{REQUEST_METHOD} !^(GET|HEAD)$',
	'RewriteRule "^" "-" [R=405,L]',
	'# For hosts and for errors: no addresses of the site.',
	'RewriteCond %{ENV:REDIRECT_STATUS} "^$"',
	`RewriteRule "(^|/)\\.(?!well-known/)|^${oneOf([...HOST_FILES, ...ERROR_PAGES.map(errorFile)])}$" "-" [R=404,L]`,
	...redirects.map(
		({ from, to }) =>
			`RewriteRule ${inMarks(`^${literally(checked(from).slice(base.length))}$`)} ${quoted(to)} [R=301,L]`,
	),
	'# Folders without a page of their own.',
	'RewriteCond %{REQUEST_FILENAME} -d',
	'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
	'RewriteRule "(^|/)$" "-" [R=404,L]',
	...twin('br', '.br'),
	...twin('gzip', '.gz'),
];

export const htaccess = (site: Site): string =>
	[
		'# Written by `npm run build`, from src/headers/headers.ts. Changes here are lost with the next build.',
		'DirectoryIndex index.html',
		...ERROR_PAGES.flatMap((page) =>
			[page.status, ...page.also].map((status) => `ErrorDocument ${status} ${site.base}${errorFile(page)}`),
		),
		...block('mod_autoindex.c', ['Options -Indexes']),
		...block('mod_negotiation.c', ['Options -MultiViews']),
		...block('mod_expires.c', ['ExpiresActive Off']),
		...block('mod_mime.c', types),
		...headers(site),
		...block('mod_rewrite.c', rules(site)),
		'# Without that module, files for hosts are at least forbidden; pages lead on from addresses that moved.',
		...block('!mod_rewrite.c', [
			`<FilesMatch ${inMarks(`^(\\.|${oneOf(HOST_FILES)}$)`)}>`,
			'\tRequire all denied',
			'</FilesMatch>',
		]),
		'# Where no compressed file lies beside one.',
		...block('mod_filter.c', [
			...block('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${TEXTS.join(' ')}`]),
			...block('mod_brotli.c', [`AddOutputFilterByType BROTLI_COMPRESS ${TEXTS.join(' ')}`]),
		]),
		'',
	].join('\n');
