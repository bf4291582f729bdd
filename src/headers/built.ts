/** What of a built site its policy and headers depend on, which is known only once search is indexed. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_SCRIPT } from '../dom/theme.ts';
import { INDEX_FOLDER } from '../search/files.ts';
import { contentSecurityPolicy } from './csp.ts';

/** Whether a built site ships Pagefind: it is too large for its text to be scanned, or is searched with other sites. */
export const shipsPagefind = (dist: string) => existsSync(join(dist, INDEX_FOLDER, 'pagefind.js'));

/** Writes into the pages of a built site that they may run Pagefind: when they were made, nobody knew that it comes. */
export function allowPagefind(dist: string) {
	const policies = [contentSecurityPolicy([THEME_SCRIPT]), contentSecurityPolicy([THEME_SCRIPT], { pagefind: true })];
	const [made = '', needed = ''] = policies;
	if (made === needed) return;
	for (const file of globSync('**/*.html', { cwd: dist })) {
		const html = readFileSync(join(dist, file), 'utf8');
		// In the head only: a page may quote it.
		writeFileSync(join(dist, file), html.replace(made, needed));
	}
}
