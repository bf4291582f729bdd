/** Addresses that moved, as the built site says: each is a page that does nothing but lead on. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths with the base path. */
export interface Redirect {
	readonly from: string;
	readonly to: string;
}

/** Pages that lead on are small; nothing else needs to be read. */
const LONGEST = 4096;

const REFRESH = /<meta http-equiv="refresh" content="0;url=([^"]+)"/;

/**
 * @param dist folder of the built site
 * @param base base path with a slash at its end
 */
export const redirectsOf = (dist: string, base: string): Redirect[] =>
	readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter(({ name }) => name === 'index.html')
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((file) => statSync(file).size <= LONGEST)
		.flatMap((file) => {
			const to = REFRESH.exec(readFileSync(file, 'utf8'))?.[1];
			const folder = relative(dist, join(file, '..')).split(sep).join('/');
			return to ? [{ from: `${base}${folder}/`, to }] : [];
		})
		.sort((a, b) => (a.from < b.from ? -1 : 1));
