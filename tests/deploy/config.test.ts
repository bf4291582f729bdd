/** All configurations say the same: `_headers` of static hosts, `.htaccess`, nginx, Caddy, the container. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caddyConfig } from '../../deploy/caddy.ts';
import { nginxConfig, type ServerSite } from '../../deploy/nginx.ts';
import { headersFor, mayBePage, securityHeaders, type Headers } from '../../src/headers/headers.ts';
import { HOST_FILES } from '../../src/headers/host-files.ts';
import { htaccess } from '../../src/headers/htaccess.ts';
import { BASE, DIST, FILES, read } from '../built/site.ts';
import { readRedirects } from '../../src/headers/redirects-file.ts';
import { SERVED } from './sample.ts';

const SITE: ServerSite = {
	root: '/srv/rayong',
	base: BASE,
	served: SERVED,
	redirects: [{ from: `${BASE}old "home"/`, to: `${BASE}new/` }],
};

const TLS = { ...SERVED, https: true };

const served = [...FILES].filter((file) => !HOST_FILES.includes(file));

/** A file of every set of headers. */
const kinds = [...Map.groupBy(served, (file) => JSON.stringify(headersFor(file, SERVED))).values()].map(
	([file]) => file ?? '',
);

const entries = (lines: Iterable<RegExpMatchArray>): Headers =>
	Object.fromEntries(Array.from(lines, ([, name = '', value = '']) => [name, value]));

/** What a host sends that reads `_headers`: every rule that fits. */
function byHost(text: string, path: string): Headers {
	const rules = text.split('\n\n').map((rule) => rule.split('\n'));
	const fitting = rules.filter(([pattern = '']) => path.startsWith(pattern.replace('*', '')));
	return entries(fitting.flat().flatMap((line) => [...line.matchAll(/^ {2}([^:]+): (.*)$/g)]));
}

test('static hosts send the same as servers do; what governs pages they can only say of all files', () => {
	expect(kinds.length).toBeGreaterThan(3);
	const host = read('_headers').toString();
	for (const file of kinds) {
		const wanted = headersFor(file, SERVED);
		// Comparing pages before each use is these hosts' default.
		const sent = { 'Cache-Control': 'no-cache', ...byHost(host, BASE + file) };
		expect(sent, file).toEqual(mayBePage(file) ? wanted : { ...wanted, ...securityHeaders(SERVED) });
	}
});

test('the settings for Apache that the build wrote are those of the one source', () => {
	expect(read('.htaccess').toString()).toBe(htaccess({ base: BASE, served: SERVED, redirects: readRedirects(DIST) }));
});

test('an address with a quotation mark stays one', () => {
	expect(nginxConfig(SITE)).toContain(`location = "${BASE}old \\"home\\"/" {`);
	expect(caddyConfig(SITE)).toContain(`\`${BASE}old "home"/\` \`${BASE}new/\``);
	expect(htaccess(SITE)).toContain(`RewriteRule "^old \\"home\\"/$" "${BASE}new/"`);
});

test('what would change the meaning of a configuration is refused', () => {
	const redirects = [{ from: '/a/', to: '/$host/\n' }];
	expect(() => nginxConfig({ ...SITE, redirects })).toThrow(/cannot be written/);
	expect(() => htaccess({ ...SITE, redirects })).toThrow(/cannot be written/);
	expect(() => htaccess({ ...SITE, redirects: [{ from: '/%{a}/', to: '/b/' }] })).toThrow(/cannot be written/);
	for (const to of ['/`/', '/{host}/'])
		expect(() => caddyConfig({ ...SITE, redirects: [{ from: '/a/', to }] })).toThrow(/cannot be written/);
});

test('TLS is demanded everywhere or nowhere', () => {
	const count = (text: string, word: string) => text.split(word).length - 1;
	for (const write of [nginxConfig, caddyConfig, htaccess]) {
		const secure = write({ ...SITE, served: TLS });
		expect(count(secure, 'Strict-Transport-Security')).toBe(count(secure, 'X-Content-Type-Options'));
		expect(count(secure, 'Strict-Transport-Security')).toBeGreaterThan(0);
		expect(write(SITE)).not.toContain('Strict-Transport-Security');
	}
});

const settings = (file: string) => readFileSync(`deploy/${file}`, 'utf8').replaceAll(/^\s*#.*\n/gm, '');
const included = (text: string) => Array.from(text.matchAll(/^\s*include (\S+);$/gm), ([, file]) => file);

test('the container is the nginx that is tested: what a release brings, and nothing said beside it', () => {
	const [container, machine] = [settings('container.conf'), settings('nginx-site.conf')];
	expect(included(container)).toEqual([`${SITE.root}/current/nginx.conf`]);
	expect(included(machine)).toEqual(included(container));
	for (const own of [container, machine]) expect(own).not.toMatch(/add_header|error_page|location|try_files|types/);
	const image = readFileSync('deploy/Dockerfile', 'utf8');
	expect(image).toContain(`npm run release -- ${SITE.root}`);
	expect(image).toContain(`COPY --from=build ${SITE.root} ${SITE.root}`);
	expect(image).toContain('COPY deploy/container.conf /etc/nginx/nginx.conf');
	const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean);
	expect(ignored).toEqual(expect.arrayContaining(['.git', 'node_modules', 'dist', 'test-results']));
	for (const [, sources = ''] of image.matchAll(/^COPY (?!--from)(.*) \S+$/gm))
		for (const source of sources.split(' ')) {
			expect(existsSync(source), source).toBe(true);
			expect(ignored).not.toContain(source);
		}
});

test('privacy: nginx writes down neither who asked nor for what', () => {
	for (const file of ['container.conf', 'nginx-site.conf']) {
		expect(settings(file)).toContain('access_log off;');
		expect(settings(file)).toMatch(/error_log \S+ crit;/);
	}
});
