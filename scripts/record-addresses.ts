/**
 * `npm run addresses [FOLDER]`: adds what the built site has published to the committed lists: pages, files beside them
 * and ids of their parts. It never takes one off.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedIn, PUBLISHED_LISTS } from '../tests/built/published.ts';

const [dist = 'dist'] = process.argv.slice(2);
if (!existsSync(join(dist, 'index.html'))) {
	console.error(`${dist} holds no site: run npm run build first`);
	process.exit(1);
}
const found = publishedIn(dist);
for (const [sort, list] of Object.entries(PUBLISHED_LISTS)) {
	const known = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
	const all = [...new Set([...known, ...found[sort as keyof typeof PUBLISHED_LISTS]])].sort();
	writeFileSync(list, `${all.join('\n')}\n`);
	console.log(`${list}: ${all.length}, ${all.length - known.length} new`);
}
