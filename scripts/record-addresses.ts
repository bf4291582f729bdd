/** `npm run addresses`: adds the pages of the built site to the list of published addresses. It never takes one off. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const LIST = 'tests/published-addresses.txt';
const DIST = 'dist';

if (!existsSync(join(DIST, 'index.html'))) {
	console.error(`${DIST} holds no site: run npm run build first`);
	process.exit(1);
}
const built = readdirSync(DIST, { recursive: true, withFileTypes: true })
	.filter((item) => item.name === 'index.html')
	.map((item) =>
		relative(DIST, dirname(join(item.parentPath, item.name)))
			.split(sep)
			.join('/'),
	)
	.map((path) => (path ? `/${path}/` : '/'));
const published = existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n').filter(Boolean) : [];
const all = [...new Set([...published, ...built])].sort();
writeFileSync(LIST, `${all.join('\n')}\n`);
console.log(`${LIST}: ${all.length} addresses, ${all.length - published.length} new`);
