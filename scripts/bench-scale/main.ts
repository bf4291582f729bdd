/**
 * `npm run bench:scale`: builds sites of some 300, 3,000 and 10,000 pages and compares time, memory and bytes, as a
 * table. Times depend on the machine: it belongs to no test.
 *
 *     npm run bench:scale               300, 3,000 and 10,000 pages
 *     npm run bench:scale -- 300 1000   sizes of one's own
 */
import { readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { buildSite } from '../site-copy/build.ts';
import { copySite } from '../site-copy/copy.ts';
import { bytesOf, filesBelow } from '../site-copy/files.ts';
import { entriesFor, generate } from './generate.ts';

const DEFAULT_SIZES = [300, 3000, 10_000];

/** Node's own limit of the heap is below what 10,000 pages take; in MB. */
const HEAP = 16_000;

/** Kinds of pages whose size is compared: they stand for what readers open. */
const KINDS = ['cases', 'reports', 'schools', 'focus', 'agencies', 'browse'];

const KB = 1024;

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Builds a site of about so many pages and measures it. */
async function measure(size: number) {
	const folder = copySite(`scale-${size}`, generate('.', entriesFor(size)));
	const { dist, seconds, peak } = await buildSite(folder, { NODE_OPTIONS: `--max-old-space-size=${HEAP}` });
	const files = filesBelow(dist);
	const pages = files.filter((file) => file.endsWith('.html')).map((file) => ({ file, bytes: bytesOf(dist, file) }));
	const compressed = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length / KB;
	const largest = pages.toSorted((a, b) => b.bytes - a.bytes)[0];
	const search = files.filter((file) => file.startsWith('search-index/'));
	const result = {
		pages: pages.length,
		seconds,
		peak,
		perPage: files.reduce((sum, file) => sum + bytesOf(dist, file), 0) / pages.length / KB,
		medians: KINDS.map((kind) =>
			median(pages.filter(({ file }) => file.startsWith(`${kind}/`)).map(({ bytes }) => bytes / KB)),
		),
		largest: largest ? `${largest.file.replace('index.html', '')} ${compressed(largest.file).toFixed(1)}` : '',
		search: search.reduce((sum, file) => sum + bytesOf(dist, file), 0) / KB / pages.length,
	};
	rmSync(folder, { recursive: true });
	return result;
}

const { positionals } = parseArgs({ allowPositionals: true });
const sizes = positionals.length ? positionals.map(Number) : DEFAULT_SIZES;
const wrong = positionals.find((text) => !/^\d+$/.test(text) || Number(text) < 200);
if (wrong !== undefined) {
	console.error(`bench:scale: ${wrong} is no number of pages; give whole numbers from 200 on, such as 300 1000`);
	process.exit(1);
}

console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`);
const columns = [
	...['pages', 'seconds', 'ms a page', 'peak MB', 'MB a page', 'output KB a page', 'search index KB a page'],
	...KINDS.map((kind) => `${kind}, KB`),
	'largest page, KB compressed',
];
console.log(`| ${columns.join(' | ')} |\n| ${columns.map(() => '---').join(' | ')} |`);
for (const size of sizes) {
	const { pages, seconds, peak, perPage, medians, largest, search } = await measure(size);
	const cells = [
		...[pages, seconds.toFixed(1), ((1000 * seconds) / pages).toFixed(1), peak.toFixed(0), (peak / pages).toFixed(2)],
		...[perPage.toFixed(1), search.toFixed(1)],
		...medians.map((kilobytes) => kilobytes.toFixed(1)),
		largest,
	];
	console.log(`| ${cells.join(' | ')} |`);
}
