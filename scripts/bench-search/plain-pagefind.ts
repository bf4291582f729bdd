/** Pagefind as it comes: its own Thai, its own ranking, on the same pages' text. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/search/records.ts';

/** Pages handed over at a time: one by one, waiting takes most of the time. */
const BATCH = 100;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = ({ title, lead, sections }: SearchRecord) =>
	[
		'<html lang="th"><body><main>',
		`<h1>${escape(title)}</h1><p>${escape(lead)}</p>`,
		...sections.flatMap(({ heading, blocks }) => [
			heading && `<h2>${escape(heading)}</h2>`,
			...blocks.map((block) => `<p>${escape(block)}</p>`),
		]),
		'</main></body></html>',
	].join('');

/**
 * Indexes records into a folder.
 * @returns addresses by Pagefind's ids
 */
export const plainPagefind = async (records: readonly SearchRecord[], folder: string) => {
	const { index } = await createIndex({ forceLanguage: 'th' });
	if (!index) throw new Error('Pagefind gave no index');
	for (let from = 0; from < records.length; from += BATCH) {
		const batch = records.slice(from, from + BATCH);
		await Promise.all(batch.map((record) => index.addHTMLFile({ url: record.url, content: pageOf(record) })));
	}
	const { files } = await index.getFiles();
	for (const { path, content } of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	await close();
	const urls = new Map<string, string>();
	for (const file of readdirSync(join(folder, 'fragment'))) {
		const text = gunzipSync(readFileSync(join(folder, 'fragment', file))).toString('utf8');
		const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
		urls.set(file.replace(/\.pf_fragment$/, ''), url);
	}
	return urls;
};
