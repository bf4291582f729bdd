/** `npm run bench:search`: our search and Pagefind as it comes, on the built site and on larger ones. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { ExportedEntry } from '../../src/exports/entries.ts';
import { FACTS } from '../../src/search/facts.ts';
import { writeSearchIndex } from '../../src/search/indexer.ts';
import { readEntries, readRecords, type SearchRecord } from '../../src/search/records.ts';
import { openInChromium, openInFirefox, startChromium, type Open } from './browsers.ts';
import { fetched, fetchedFrom, kilobytes, sizeOf, type Fetched } from './bytes.ts';
import type { Job, Report, Run } from './contract.ts';
import { againstExact, hits, quantile, type HumanQuery } from './figures.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { recombine } from './recombine.ts';
import { CUTS, sample, type Cut } from './sample.ts';
import { BenchServer } from './server.ts';

const DIST = process.env['DIST'] ?? 'dist';
const QUERIES = 'tests/search/queries.jsonl';
const quick = process.argv.includes('--quick');

/** How many queries of each cut, and how many for the larger sites. */
const SAMPLE = 300;
const SAMPLE_LARGE = 60;
const TIMES = [10, 30];
const PATIENCE = 240_000;
/** What the engine is called that the built site has. */
const OURS = 'ours';

const milliseconds = (values: readonly number[]) =>
	`${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)}`;

/** The addresses that Pagefind's ids stand for. */
const named = (run: Run | undefined, urls: ReadonlyMap<string, string>) =>
	(run?.found ?? []).map((ids) => ids.map((id) => urls.get(id) ?? id));

class Bench {
	readonly server = new BenchServer();
	readonly folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
	address = '';

	/** Runs a job in a browser. */
	async run(open: Open, job: Job): Promise<Report> {
		const reported = this.server.report(job);
		const closeBrowser = await open(`${this.address}/bench/`);
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<never>((_, fail) => {
			timer = setTimeout(() => fail(new Error('the browser did not report in time')), PATIENCE);
		});
		try {
			const report = await Promise.race([reported, late]);
			if (report.error) throw new Error(report.error);
			return report;
		} finally {
			clearTimeout(timer);
			await closeBrowser();
		}
	}

	/** Writes both indexes of records and serves them. */
	async index(name: string, records: readonly SearchRecord[], entries: readonly ExportedEntry[], scanLimit?: number) {
		const ours = join(this.folder, name, 'ours');
		const begin = performance.now();
		const { kind } = await writeSearchIndex(ours, { records, entries }, scanLimit === undefined ? {} : { scanLimit });
		const seconds = (performance.now() - begin) / 1000;
		this.server.folders.set(name, join(this.folder, name));
		return { kind, seconds, ...sizeOf(ours) };
	}

	async plain(name: string, records: readonly SearchRecord[]) {
		const folder = join(this.folder, name, 'plain');
		const urls = await plainPagefind(records, folder);
		this.server.folders.set(name, join(this.folder, name));
		return { urls, ...sizeOf(folder) };
	}
}

const readHuman = (): HumanQuery[] =>
	existsSync(QUERIES)
		? readFileSync(QUERIES, 'utf8')
				.split('\n')
				.filter(Boolean)
				.map((line) => JSON.parse(line) as HumanQuery)
				.filter(({ answers }) => answers?.length)
		: [];

/** The limit with which the kind of index is built that a site has not. */
const otherLimit = (kind: 'text' | 'pagefind') => (kind === 'text' ? 0 : Infinity);

/** Quality in every browser, and warm latency. */
const quality = async (
	bench: Bench,
	records: readonly SearchRecord[],
	entries: readonly ExportedEntry[],
	browsers: Readonly<Record<string, Open>>,
) => {
	const { urls } = await bench.plain('plain', records);
	const served = await bench.index('served', records, entries);
	const other = await bench.index('other', records, entries, otherLimit(served.kind));
	const cuts = Object.keys(CUTS) as Cut[];
	const samples = cuts.map((cut, i) => sample(records, cut, SAMPLE, i + 1));
	const human = readHuman();
	const queries = [...samples.flat().map(({ query }) => query), ...human.map(({ q }) => q)];
	const exact: object[] = [];
	const typed: object[] = [];
	for (const [browser, open] of Object.entries(browsers)) {
		const job = { queries, plain: '', timed: queries.length, named: true };
		const report = await bench.run(open, { ...job, ours: '/served/ours/', plain: '/plain/plain/' });
		const compared = await bench.run(open, { ...job, ours: '/other/ours/' });
		const engines = [
			{ engine: OURS, run: report.ours, found: report.ours.found },
			{ engine: `ours by ${other.kind}, not served`, run: compared.ours, found: compared.ours.found },
			{ engine: 'Pagefind', run: report.plain, found: named(report.plain, urls) },
		];
		for (const { engine, run, found } of engines) {
			let from = 0;
			samples.forEach((list, i) => {
				exact.push({
					browser,
					engine,
					cut: cuts[i],
					queries: list.length,
					...againstExact(list, found.slice(from, from + list.length)),
					'warm ms median / p95': milliseconds(run?.warm.slice(from, from + list.length) ?? []),
				});
				from += list.length;
			});
			if (!human.length) continue;
			const warm = milliseconds(run?.warm.slice(from) ?? []);
			for (const type of ['all', ...new Set(human.map((query) => query.type))]) {
				if (type !== 'all' && engine !== OURS) continue;
				const chosen = human.flatMap((query, i) => (type === 'all' || query.type === type ? [i] : []));
				const list = chosen.flatMap((i) => human[i] ?? []);
				const answers = chosen.map((i) => found[from + i] ?? []);
				typed.push({ browser, engine, type, ...hits(list, answers), ...(type === 'all' ? { 'warm ms': warm } : {}) });
			}
		}
	}
	console.log('\nAgainst exact match, in percent');
	console.table(exact);
	if (typed.length) {
		console.log(`\nQueries as people type them (${QUERIES}), in percent`);
		console.table(typed);
	} else console.log(`\n${QUERIES} is missing: no figures for queries as people type them`);
};

/** For the first search of a visitor. */
const FIRST_QUERIES = ['ธนาคารโรงเรียน', 'ครู', 'กศน. ยาเสพติด', 'ศึกสานิเทศก์'];

const plainSearch = (folder: string, query: string) => `(async () => {
	const pagefind = await import('/${folder}/pagefind.js');
	await pagefind.options({ basePath: '/${folder}/' });
	const { results } = await pagefind.search(${JSON.stringify(query)});
	await Promise.all(results.slice(0, 10).map((result) => result.data()));
})()`;

const ourSearch = (folder: string, query: string) => `(async () => {
	const { openEngine } = await import('/src/search/open.ts');
	const engine = await openEngine('/${folder}/');
	await engine.index.complete;
	const found = await engine.find(${JSON.stringify(query)});
	await Promise.all((await found.rank(found.pages)).slice(0, 10).map((page) => engine.record(page)));
})()`;

const firstBytes = async (bench: Bench, browser: Browser) => {
	bench.server.folders.set('', DIST);
	const rows: object[] = [];
	for (const query of FIRST_QUERIES) {
		const { script, first, text, lexicon, other }: Fetched = await fetched(browser, bench.address, query);
		const plain = await fetchedFrom(browser, bench.address, 'plain', plainSearch('plain/plain', query));
		rows.push({
			query,
			scripts: kilobytes(script),
			'first.txt': kilobytes(first),
			'first results': kilobytes(script + first + other),
			text: kilobytes(text),
			lexicon: kilobytes(lexicon),
			complete: kilobytes(script + first + text + lexicon + other),
			'Pagefind, ten results': kilobytes(plain),
		});
	}
	console.log(
		'\nFetched for the first search in KB (brotli), all scripts of the page counted; a second search adds nothing',
	);
	console.table(rows);
};

/** Larger sites: what is chosen, and what was not. */
const scale = async (
	bench: Bench,
	browser: Browser,
	records: readonly SearchRecord[],
	entries: readonly ExportedEntry[],
) => {
	const rows: object[] = [];
	const row = async (
		pages: number,
		engine: string,
		name: string,
		built: { files: number; bytes: number },
		run: Run,
	) => {
		const folder = `${name}/${engine === 'Pagefind' ? 'plain' : 'ours'}`;
		const search = engine === 'Pagefind' ? plainSearch : ourSearch;
		const sizes: number[] = [];
		for (const query of FIRST_QUERIES.slice(0, 3))
			sizes.push(await fetchedFrom(browser, bench.address, folder.split('/')[0] ?? '', search(folder, query)));
		rows.push({
			pages,
			engine,
			'index MB': (built.bytes / 1e6).toFixed(1),
			files: built.files,
			'first search KB': kilobytes(quantile(sizes, 0.5)),
			'opened and answered ms': run.first.toFixed(0),
			'warm ms median / p95': milliseconds(run.warm),
		});
	};
	for (const times of [1, ...TIMES]) {
		const site = recombine(records, times);
		const queries = sample(records, 'words', SAMPLE_LARGE, 7).map(({ query }) => query);
		const open = openInChromium(browser);
		const job = (name: string, plain: boolean): Job => ({
			queries,
			ours: `/${name}/ours/`,
			plain: plain ? `/${name}/plain/` : '',
			timed: queries.length,
			named: false,
		});
		const chosen = await bench.index(`x${times}`, site, entries);
		const plain = await bench.plain(`x${times}`, site);
		const report = await bench.run(open, job(`x${times}`, true));
		await row(site.length, `ours (${chosen.kind})`, `x${times}`, chosen, report.ours);
		if (report.plain) await row(site.length, 'Pagefind', `x${times}`, plain, report.plain);
		if (times > TIMES[0]!) continue;
		// The kind that was not chosen, to show where the limit belongs.
		const other = await bench.index(`y${times}`, site, entries, otherLimit(chosen.kind));
		const compared = await bench.run(open, job(`y${times}`, false));
		await row(site.length, `ours (${other.kind}), not chosen`, `y${times}`, other, compared.ours);
	}
	console.log('\nThe site and larger ones made of its text (Chromium)');
	console.table(rows);
};

const main = async () => {
	const site = { dist: DIST, base: '/' };
	const [records, entries] = [readRecords(site, FACTS), readEntries(DIST)];
	const bench = new Bench();
	bench.address = await bench.server.start();
	const browser = await startChromium();
	try {
		console.log(`${records.length} pages in ${DIST}`);
		const firefox = openInFirefox();
		await quality(bench, records, entries, {
			Chromium: openInChromium(browser),
			...(firefox ? { Firefox: firefox } : {}),
		});
		await firstBytes(bench, browser);
		if (!quick) await scale(bench, browser, records, entries);
	} finally {
		await browser.close();
		bench.server.stop();
		rmSync(bench.folder, { recursive: true, force: true });
	}
};

await main();
