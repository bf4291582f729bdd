/** A site of variants that pass: whatever the check lets through has to be built, each to a page of a sensible size. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../src/collections/addresses.ts';
import { checkFiles } from '../../src/content-check/check.ts';
import { parseFiles } from '../../src/content-check/files.ts';
import { FULL } from '../../tests/content-check/faults/full.ts';
import { asRead, writtenSite } from '../../tests/content-check/faults/site.ts';
import { buildSite } from '../site-copy/build.ts';
import { copySite } from '../site-copy/copy.ts';
import { variantOf } from './variants.ts';

/** Variants of one site; bytes of a page; memory of the build in MB, a few times what the site itself takes. */
const MOST = 80;
const LARGEST_PAGE = 1024 * 1024;
const MOST_MEMORY = 3000;

/** Files of a site with as many variants as can stand in it together. */
function together(seed: number, passed: readonly number[]): { files: Record<string, string>; numbers: number[] } {
	let files = writtenSite(FULL);
	const numbers: number[] = [];
	// Spread over the run, so that every collection has its share.
	const stride = Math.max(1, Math.floor(passed.length / (3 * MOST)));
	for (let at = 0; at < passed.length && numbers.length < MOST; at += stride) {
		const number = passed[at] ?? 0;
		const { file, text } = variantOf(seed, number);
		const tried = { ...files, [file]: text };
		if (checkFiles(asRead(tried)).faults.length) continue;
		files = tried;
		numbers.push(number);
	}
	return { files, numbers };
}

/**
 * Builds a site of variants that pass.
 * @returns What to print of it.
 * @throws Error with the build's own words where it fails, or with the pages that are not as they should be
 */
export async function buildSample(seed: number, passed: readonly number[]): Promise<string> {
	const { files, numbers } = together(seed, passed);
	const { dist, seconds, peak } = await buildSite(copySite('fuzz', files));
	const wrong = parseFiles(asRead(files)).entries.flatMap((entry) => {
		const page = statSync(join(dist, addressOf(entry), 'index.html'), { throwIfNoEntry: false });
		if (!page) return [`${entry.file}: no page`];
		return page.size > LARGEST_PAGE ? [`${entry.file}: a page of ${page.size} bytes`] : [];
	});
	if (peak > MOST_MEMORY) wrong.push(`the build takes ${Math.round(peak)} MB`);
	if (wrong.length) throw new Error(wrong.join('\n'));
	return `a site of ${numbers.length} variants that pass was built in ${Math.round(seconds)} s with ${Math.round(peak)} MB`;
}
