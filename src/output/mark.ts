/** The mark of a whole build: a file in the built site that says what belongs to it. Releases demand it. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicFiles } from './files.ts';

/** The dot keeps it from what is released. */
export const MARK = '.complete';

/** What the built site consists of: the number of its files, and a digest of their paths and sizes. */
function contentsOf(dist: string): string {
	const files = publicFiles(dist);
	const digest = createHash('sha256');
	for (const file of files) digest.update(`${file}\0${statSync(join(dist, file)).size}\n`);
	return `${files.length} files, sha256 of paths and sizes ${digest.digest('hex')}\n`;
}

/** Marks a built site as whole; again, after something was added to it on purpose. */
export const markComplete = (dist: string) => writeFileSync(join(dist, MARK), contentsOf(dist));

/** Why a folder holds no whole built site, with the remedy; undefined where it does. */
export function incomplete(dist: string): string | undefined {
	if (!statSync(dist, { throwIfNoEntry: false })?.isDirectory()) return `${dist} is missing: run npm run build first`;
	if (!statSync(join(dist, MARK), { throwIfNoEntry: false })?.isFile())
		return `${dist} holds no whole build, which would have a file ${MARK}: run npm run build again`;
	if (readFileSync(join(dist, MARK), 'utf8') === contentsOf(dist)) return undefined;
	return `${dist} has other files than its build wrote: put files of your own into public/ and run npm run build again`;
}
