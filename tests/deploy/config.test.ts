/** All configurations say the same: `_headers` of static hosts, nginx, Caddy. */
import { expect, test } from 'vitest';
import { caddyConfig } from '../../deploy/caddy.ts';
import { nginxConfig, type ServerSite } from '../../deploy/nginx.ts';
import { headersFor, type Headers } from '../../src/headers/headers.ts';
import { BASE, FILES, read } from '../built/site.ts';

const SITE: ServerSite = {
	root: '/srv/rayong',
	base: BASE,
	https: false,
	redirects: [{ from: `${BASE}old "home"/`, to: `${BASE}new/` }],
};

const served = [...FILES].filter((file) => !/^_(headers|redirects)$/.test(file));

/** A file of every set of headers. */
const kinds = [...Map.groupBy(served, (file) => JSON.stringify(headersFor(file, false))).values()].map(
	([file]) => file ?? '',
);

const entries = (lines: Iterable<RegExpMatchArray>): Headers =>
	Object.fromEntries(Array.from(lines, ([, name = '', value = '']) => [name, value]));

/** What nginx sends for a path: the headers of the location with the longest beginning, or those of the server. */
function byNginx(config: string, path: string): Headers {
	const blocks = Array.from(
		config.matchAll(/^location \^~ (\S+) \{\n([^}]*)\}/gm),
		([, beginning = '', body = '']) => ({
			beginning,
			body,
		}),
	);
	const fitting = blocks.filter(({ beginning }) => path.startsWith(beginning));
	const [longest] = fitting.sort((a, b) => b.beginning.length - a.beginning.length);
	const body = longest?.body ?? config.replaceAll(/^location[^{]*\{[^}]*\}/gm, '');
	return entries(body.matchAll(/add_header (\S+) "([^"]*)"/g));
}

/** What a host sends that reads `_headers`: every rule that fits. */
function byHost(text: string, path: string): Headers {
	const rules = text.split('\n\n').map((rule) => rule.split('\n'));
	const fitting = rules.filter(([pattern = '']) => path.startsWith(pattern.replace('*', '')));
	return entries(fitting.flat().flatMap((line) => [...line.matchAll(/^ {2}([^:]+): (.*)$/g)]));
}

/** What Caddy sends: later directives take the place of earlier ones. */
function byCaddy(config: string, path: string): Headers {
	const paths = new Map(
		Array.from(config.matchAll(/^(@\w+) path (\S+)\*$/gm), ([, name = '', beginning = '']) => [name, beginning]),
	);
	const lines = config.split('handle_errors')[0]?.matchAll(/^\theader (@\w+ )?([\w-]+) `([^`]*)`$/gm);
	const fitting = Array.from(lines ?? []).filter(([, name]) => !name || path.startsWith(paths.get(name.trim()) ?? ' '));
	return Object.fromEntries(fitting.map(([, , name = '', value = '']) => [name, value]));
}

test('nginx, Caddy and static hosts send the same for every kind of file', () => {
	expect(kinds.length).toBeGreaterThan(3);
	const [nginx, caddy, host] = [nginxConfig(SITE), caddyConfig(SITE), read('_headers').toString()];
	for (const file of kinds) {
		const wanted = headersFor(file, false);
		const path = BASE + file;
		expect(byNginx(nginx, path), file).toEqual(wanted);
		expect(byCaddy(caddy, path), file).toEqual(wanted);
		// Comparing pages before each use is these hosts' default.
		expect({ 'Cache-Control': 'no-cache', ...byHost(host, path) }, file).toEqual(wanted);
	}
});

test('an address with a quotation mark stays one', () => {
	expect(nginxConfig(SITE)).toContain(`location = "${BASE}old \\"home\\"/" {`);
});

test('what would change the meaning of a configuration is refused', () => {
	const redirects = [{ from: '/a/', to: '/$host/\n' }];
	expect(() => nginxConfig({ ...SITE, redirects })).toThrow(/cannot be written/);
	expect(() => caddyConfig({ ...SITE, redirects: [{ from: '/a/', to: '/`/' }] })).toThrow(/cannot be written/);
});

test('TLS is demanded everywhere or nowhere', () => {
	const count = (text: string, word: string) => text.split(word).length - 1;
	const secure = nginxConfig({ ...SITE, https: true });
	expect(count(secure, 'Strict-Transport-Security')).toBe(count(secure, 'X-Content-Type-Options'));
	expect(nginxConfig(SITE)).not.toContain('Strict-Transport-Security');
	expect(caddyConfig({ ...SITE, https: true })).toContain('Strict-Transport-Security');
});
