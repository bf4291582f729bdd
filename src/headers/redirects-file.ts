/**
 * `_redirects` in the built site: the form that Netlify, Cloudflare Pages and others read. The list of redirects is kept
 * in it, too, for servers that have configurations instead: deploy/ sees a built site and not the content it was made of.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../collections/redirects.ts';

export const REDIRECTS_FILE = '_redirects';

/** @param redirects Paths with the base path. */
export const writeRedirects = (redirects: readonly Redirect[]): string =>
	redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/**
 * The redirects of a built site.
 * @param dist Folder of the built site.
 * @returns Paths with the base path; none where there is no such file.
 */
export function readRedirects(dist: string): Redirect[] {
	const file = join(dist, REDIRECTS_FILE);
	if (!existsSync(file)) return [];
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const [from = '', to = ''] = line.split(' ');
			return { from, to };
		});
}
