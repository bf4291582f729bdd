/** A checkout with Windows' line ends is built to the same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../scripts/site-copy/build.ts';
import { copySite } from '../../scripts/site-copy/copy.ts';
import { digestsOf, filesBelow } from '../../scripts/site-copy/files.ts';
import { contentTypeOf } from '../../src/text/media-types.ts';
import { FULL } from '../content-check/faults/full.ts';
import { writtenSite } from '../content-check/faults/site.ts';

const BINARY = /^(?:image\/png|font\/)/;

test('build: the same bytes from sources with CRLF', { timeout: 600_000 }, async () => {
	const folder = copySite('line-ends', writtenSite(FULL));
	const { dist } = await buildSite(folder);
	const before = digestsOf(dist);
	const sources = filesBelow(folder).filter(
		(file) => /^(?:content|public|src)\/|^[^/]+$/.test(file) && !BINARY.test(contentTypeOf(file)),
	);
	for (const file of sources) {
		const path = join(folder, file);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/\r?\n/g, '\r\n'));
	}
	expect(sources).toEqual(expect.arrayContaining(['content/README.md', 'public/favicon.svg', 'src/site.ts']));
	await buildSite(folder);
	expect(digestsOf(dist)).toEqual(before);
});
