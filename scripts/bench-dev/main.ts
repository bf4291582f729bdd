/**
 * `npm run bench:dev`: how long somebody who edits waits. A first server fills the caches; a second one is timed until
 * it answers, until the longest case is there, and for ten reloads of it. Times are of the page itself, to its last
 * byte; they depend on the machine, so that they belong to no test.
 *
 *     npm run bench:dev                        this project
 *     npm run bench:dev -- --root /tmp/before  another clone, to compare
 */
import { readdirSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startDevServer } from '../lib/dev-server.ts';

const RELOADS = 10;

const { values } = parseArgs({ options: { root: { type: 'string', default: '.' } } });
const root = resolve(values.root);

/** The address of the case with the longest file. */
function longestCase(): string {
	const folder = join(root, 'content/cases');
	const bytes = (file: string) => statSync(join(folder, file)).size;
	const [longest] = readdirSync(folder).toSorted((a, b) => bytes(b) - bytes(a));
	if (!longest) throw new Error(`${folder} holds no case`);
	return `/cases/${basename(longest, '.mdx')}/`;
}

/** What something takes, in ms. */
async function timed<T>(act: () => Promise<T>): Promise<{ took: number; result: T }> {
	const begin = performance.now();
	const result = await act();
	return { took: performance.now() - begin, result };
}

/** @throws Error where the page does not come */
async function load(address: string): Promise<void> {
	const response = await fetch(address);
	await response.text();
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
}

/** Times one server: its start, the first page, and reloads of it. */
async function run(page: string, reloads: number) {
	const { took: start, result: server } = await timed(() => startDevServer(root));
	try {
		const { took: first } = await timed(() => load(server.root + page));
		const again: number[] = [];
		for (let count = 0; count < reloads; count++) again.push((await timed(() => load(server.root + page))).took);
		return { start, first, again: again.toSorted((a, b) => a - b) };
	} finally {
		await server.stop();
	}
}

const page = longestCase();
await run(page, 0);
const { start, first, again } = await run(page, RELOADS);
const half = again.length / 2;
const median = ((again[half - 1] ?? 0) + (again[half] ?? 0)) / 2;
console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${page}\n`);
console.log('| start ms | first page ms | reload ms, median of ten | fastest – slowest |');
console.log('| --- | --- | --- | --- |');
const spread = [again[0] ?? 0, again.at(-1) ?? 0].map(Math.round).join(' – ');
console.log(`| ${[start, first, median].map(Math.round).join(' | ')} | ${spread} |`);
