/** What is asked of every host, and what the one source says that it answers. */
import { ERROR_PAGES, errorFile } from '../../src/headers/errors.ts';
import { HOST_FILES } from '../../src/headers/host-files.ts';
import type { Redirect } from '../../src/collections/redirects.ts';
import type { Asked } from './server.ts';
import { KINDS } from './sample.ts';

export interface Expected {
	readonly status: number;
	readonly location?: string;
	/** Whose content, type and headers are sent. */
	readonly file?: string;
	readonly encoding?: string;
	/** The host says it in words and headers of its own. */
	readonly isOwn?: boolean;
}

export interface TableRow extends Asked {
	/** Differences of hosts are listed by it. */
	readonly name: string;
	readonly path: string;
	readonly expected: Expected;
}

const error = (status: number): Expected => ({ status, file: errorFile({ status }) });

/** A file that the server may not read; the test takes the right away. */
export const CLOSED = 'marco/m/index.md';

const PAGE = { status: 200, file: 'marco/index.html' };
const THAI = encodeURIComponent('ก');

/** The table for a site under a base path. */
export function requests(base: string, redirects: readonly Redirect[]): readonly TableRow[] {
	const at = (path: string) => base + path;
	const row = (name: string, path: string, expected: Expected, asked: Asked = {}): TableRow => ({
		name,
		path: at(path),
		expected,
		...asked,
	});
	const accepting = (encodings: string) => ({ headers: { 'accept-encoding': encodings } });
	const moved = redirects.flatMap(({ from, to }): TableRow[] => [
		{ name: 'moved', path: from, expected: { status: 301, location: to } },
		{
			name: 'moved, with a query',
			path: `${from}?q=${THAI}&a=b`,
			expected: { status: 301, location: `${to}?q=${THAI}&a=b` },
		},
		{ name: 'moved, in capitals', path: base + from.slice(base.length).toUpperCase(), expected: error(404) },
	]);
	return [
		...KINDS.filter((file) => !ERROR_PAGES.some((page) => errorFile(page) === file)).map((file) =>
			row(`kind: ${file}`, file.replace(/(^|\/)index\.html$/, '$1'), { status: 200, file }),
		),
		row('brotli', 'marco/', { ...PAGE, encoding: 'br' }, accepting('gzip, deflate, br')),
		row('gzip', 'marco/', { ...PAGE, encoding: 'gzip' }, accepting('gzip')),
		row('brotli refused', 'marco/', { ...PAGE, encoding: 'gzip' }, accepting('br;q=0, gzip')),
		row('another coding', 'marco/', PAGE, accepting('xbr')),
		row('two slashes', '/marco/', PAGE),
		row('only the headers', 'marco/', PAGE, { method: 'HEAD' }),
		row('a folder without its slash', 'marco', { status: 301, location: at('marco/') }),
		row('a folder without its slash, with a query', `marco?q=${THAI}`, {
			status: 301,
			location: at(`marco/?q=${THAI}`),
		}),
		row('a folder behind another site’s name', '/evil.example/%2e%2e/marco', { status: 301, location: at('marco/') }),
		row('a folder without a page and without its slash', 'api?q=word', { status: 301, location: at('api/?q=word') }),
		...['api/', 'cite/', '_astro/', 'search-index/'].map((path) =>
			row('a folder without a page', `${path}?q=word`, error(404)),
		),
		...moved,
		...['no-such-page/', '_astro/none.js', 'api/none.json', 'data/none.csv', '%22%3E%3Cscript%3E', 'marco/none'].map(
			(path) => row('nothing there', `${path}?q=word`, error(404)),
		),
		...ERROR_PAGES.map((page) => row('an error’s own page', errorFile(page), error(404))),
		...['.git/config', 'marco/.env', ...HOST_FILES.filter((file) => !file.startsWith('.ht'))].map((file) =>
			row('a file for hosts', file, error(404)),
		),
		row('.htaccess', '.htaccess', error(404)),
		row('a name that no file can have', `${'a'.repeat(300)}?q=word`, error(404)),
		row('a name that no file can have', `${THAI.repeat(100)}?q=word`, error(404)),
		row('a path that no file can have', 'a/'.repeat(2000), error(404)),
		row('a zero byte', 'marco%00?q=word', error(400)),
		row('a malformed address', '%zz?q=word', error(400)),
		row('a way out of the site', '../../etc/passwd?q=word', error(400)),
		row('a way out of the site', '%2e%2e/%2e%2e/etc/passwd?q=word', error(400)),
		row('a long query', `marco/?q=${THAI.repeat(1000)}`, error(414)),
		row('long headers', 'marco/', error(400), { headers: { cookie: 'a'.repeat(40_000) } }),
		row('a file that the server may not read', CLOSED, error(403)),
		...['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method) =>
			row(`method ${method}`, 'marco/?q=word', error(405), { method }),
		),
		row('method TRACE', 'marco/?q=word', error(405), { method: 'TRACE' }),
		row('method POST to data', 'api/none.json', error(405), { method: 'POST' }),
		row('method POST, with much', 'marco/?q=word', error(405), { method: 'POST', body: 'a'.repeat(3_000_000) }),
	];
}
