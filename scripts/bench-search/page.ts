/** Runs in the browser: both engines, query by query. Served by server.ts, which strips the types. */
import { openEngine } from '../../src/search/open.ts';
import type { Job, Report, Run } from './contract.ts';

/** An engine that was opened: what it finds for a query, and the addresses or ids of what it found. */
interface Opened<Item> {
	readonly ask: (query: string) => Promise<readonly Item[]>;
	readonly name: (found: readonly Item[]) => Promise<readonly string[]>;
}

const collect = async <Item>({ queries, timed }: Job, open: () => Promise<Opened<Item>>): Promise<Run> => {
	const begin = performance.now();
	const { ask, name } = await open();
	await ask(queries[0] ?? '');
	const first = performance.now() - begin;
	const found: (readonly string[])[] = [];
	for (const query of queries) found.push(await name(await ask(query)));
	const warm: number[] = [];
	for (const query of queries.slice(0, timed)) {
		const start = performance.now();
		await ask(query);
		warm.push(performance.now() - start);
	}
	return { found, warm, first };
};

const openOurs = async (folder: string, named: boolean): Promise<Opened<number>> => {
	const engine = await openEngine(folder);
	await engine.index.complete;
	return {
		ask: async (query) => {
			const found = await engine.find(query);
			return found.rank(found.pages);
		},
		// An address is a part of the page's record, and those of a large index are a fetch each.
		name: async (pages) =>
			named ? Promise.all(pages.map(async (page) => (await engine.record(page)).url)) : pages.map(String),
	};
};

const openPlain = async (folder: string): Promise<Opened<string>> => {
	const pagefind = (await import(`${folder}pagefind.js`)) as {
		options: (options: object) => Promise<void>;
		search: (query: string) => Promise<{ results: readonly { id: string }[] }>;
	};
	await pagefind.options({ basePath: folder });
	return {
		ask: async (query) => (await pagefind.search(query)).results.map(({ id }) => id),
		name: (ids) => Promise.resolve(ids),
	};
};

const run = async (job: Job): Promise<Report> => ({
	ours: await collect(job, () => openOurs(job.ours, job.named)),
	...(job.plain ? { plain: await collect(job, () => openPlain(job.plain)) } : {}),
});

const job = (await (await fetch('/job')).json()) as Job;
const report = await run(job).catch((error: unknown) => ({ error: String(error) }));
await fetch('/report', { method: 'POST', body: JSON.stringify(report) });
