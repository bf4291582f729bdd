/** Runs in the browser: both engines, query by query. Served by server.ts, which strips the types. */
import { openEngine } from '../../src/search/open.ts';
import type { Job, Report, Run } from './contract.ts';

const collect = async (
	{ queries, timed }: Job,
	open: () => Promise<(query: string) => Promise<readonly string[]>>,
): Promise<Run> => {
	const begin = performance.now();
	const ask = await open();
	await ask(queries[0] ?? '');
	const first = performance.now() - begin;
	const found: (readonly string[])[] = [];
	for (const query of queries) found.push(await ask(query));
	const warm: number[] = [];
	for (const query of queries.slice(0, timed)) {
		const start = performance.now();
		await ask(query);
		warm.push(performance.now() - start);
	}
	return { found, warm, first };
};

const openOurs = async (folder: string) => {
	const engine = await openEngine(folder);
	await engine.index.complete;
	const urls = new Map<number, string>();
	return async (query: string) => {
		const found = await engine.find(query);
		const order = await found.rank(found.pages);
		for (const page of engine.index.givesAllPlaces ? order : order.slice(0, 30))
			if (!urls.has(page)) urls.set(page, (await engine.record(page)).url);
		return order.map((page) => urls.get(page) ?? '');
	};
};

const openPlain = async (folder: string) => {
	const pagefind = (await import(`${folder}pagefind.js`)) as {
		options: (options: object) => Promise<void>;
		search: (query: string) => Promise<{ results: readonly { id: string }[] }>;
	};
	await pagefind.options({ basePath: folder });
	return async (query: string) => (await pagefind.search(query)).results.map(({ id }) => id);
};

const run = async (job: Job): Promise<Report> => ({
	ours: await collect(job, () => openOurs(job.ours)),
	...(job.plain ? { plain: await collect(job, () => openPlain(job.plain)) } : {}),
});

const job = (await (await fetch('/job')).json()) as Job;
const report = await run(job).catch((error: unknown) => ({ error: String(error) }));
await fetch('/report', { method: 'POST', body: JSON.stringify(report) });
