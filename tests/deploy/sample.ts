/** The built site without most of its entries: releases of it are made in seconds. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shipsPagefind } from '../../src/headers/built.ts';
import { HEADER_RULES, mayBePage } from '../../src/headers/headers.ts';
import { HOST_FILES, HTACCESS_FILE } from '../../src/headers/host-files.ts';
import { htaccess } from '../../src/headers/htaccess.ts';
import { REDIRECTS_FILE, readRedirects, writeRedirects } from '../../src/headers/redirects-file.ts';
import { markComplete } from '../../src/output/mark.ts';
import { contentTypeOf } from '../../src/text/media-types.ts';
import { BASE, DIST, FILES, isError } from '../built/site.ts';

/** Tests have no time for the best compression. */
export const QUICK = { brotli: 1, gzip: 1 };

/** What the headers of the built site depend on; it is served without TLS here. */
export const SERVED = { https: false, pagefind: shipsPagefind(DIST) };

export const REDIRECTS = readRedirects(DIST);

/** One file of every kind that the site has, for every set of headers. */
export const KINDS = [
	...Map.groupBy(
		[...FILES].filter(
			(file) =>
				!HOST_FILES.includes(file) &&
				!isError(BASE + file) &&
				!REDIRECTS.some(({ from }) => file === `${from.slice(1)}index.html`),
		),
		(file) =>
			`${mayBePage(file)} ${HEADER_RULES.map(({ beginning }) => file.startsWith(beginning)).join()} ${contentTypeOf(file)}`,
	).values(),
].map(([file]) => file ?? '');

/**
 * Copies the sample into a folder of its own.
 * @param base Base path with a slash at its end, to serve it under another.
 * @returns the folder, and the redirects with the base path
 */
export function sample(base = '/') {
	const folder = mkdtempSync(join(tmpdir(), 'dist-'));
	const whole = [...FILES].filter((file) => /^(_astro|marco|search-index|[^/]+$)/.test(file));
	const moved = REDIRECTS.map(({ from }) => `${from.slice(1)}index.html`);
	for (const file of new Set([HTACCESS_FILE, ...whole, ...KINDS, ...moved]))
		cpSync(join(DIST, file), join(folder, file));
	if (base === '/') {
		markComplete(folder);
		return { folder, redirects: REDIRECTS };
	}
	const redirects = REDIRECTS.map(({ from, to }) => ({ from: base + from.slice(1), to: base + to.slice(1) }));
	const front = join(folder, 'index.html');
	const canonical = /(<link rel="canonical" href="https?:\/\/[^/]+)\/"/;
	writeFileSync(front, readFileSync(front, 'utf8').replace(canonical, `$1${base}"`));
	writeFileSync(join(folder, REDIRECTS_FILE), writeRedirects(redirects));
	writeFileSync(join(folder, HTACCESS_FILE), htaccess({ base, served: SERVED, redirects }));
	markComplete(folder);
	return { folder, redirects };
}
