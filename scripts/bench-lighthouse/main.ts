/**
 * `npm run bench:lighthouse`: Lighthouse, mobile, over one page of each kind, the median of three runs, as a table. KB
 * are all that the page transfers, headers and fonts included.
 * Times depend on the machine: it belongs to no test, and on a busy machine only the other three columns hold.
 *
 *     npm run bench:lighthouse                     every kind of page, three runs
 *     npm run bench:lighthouse -- --runs 1 /cases/ pages and runs of one's own
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { ARGUMENTS, browserPath, NO_BROWSER } from '../lib/browser.ts';
import { builtPages, longestOfKinds } from '../lib/kinds.ts';
import { BEST, SiteServer } from '../lib/site-server.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DIST = 'dist';

const { values, positionals } = parseArgs({
	options: { runs: { type: 'string', default: '3' } },
	allowPositionals: true,
});
const chromePath = browserPath();
if (!chromePath) {
	console.error(NO_BROWSER);
	process.exit(1);
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

// A page that says that there is no such page is none that search engines are to find.
const kinds = longestOfKinds(builtPages(DIST)).filter(({ url }) => !/^\/\d{3}\.html$/.test(url));
const urls = positionals.length ? positionals : kinds.map(({ url }) => url);
const server = new SiteServer(DIST, BEST);
await server.start();
const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...ARGUMENTS] });

/** Times that a page is tried anew: Chrome now and then records nothing (NO_NAVSTART). */
const TRIES = 3;

/** Lighthouse's report of a page. */
async function reportOf(url: string, tries = TRIES): Promise<RunnerResult['lhr']> {
	const result = await lighthouse(`${server.root}${url}`, {
		port: chrome.port,
		output: 'json',
		logLevel: 'error',
		onlyCategories: [...CATEGORIES],
	});
	if (result && !result.lhr.runtimeError) return result.lhr;
	if (tries > 1) return reportOf(url, tries - 1);
	throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
}

/** One run: a score of 100 in each category, and what cost points outside performance. */
async function run(url: string) {
	const { categories, audits } = await reportOf(url);
	return {
		scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
		faults: CATEGORIES.slice(1).flatMap((name) =>
			(categories[name]?.auditRefs ?? [])
				.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
				.map(({ id }) => `${name}: ${id}`),
		),
		times: [audits['first-contentful-paint'], audits['largest-contentful-paint'], audits['total-blocking-time']].map(
			(audit) => Math.round(audit?.numericValue ?? 0),
		),
		shift: audits['cumulative-layout-shift']?.numericValue ?? 0,
		kilobytes: (audits['total-byte-weight']?.numericValue ?? 0) / 1024,
	};
}

try {
	console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${values.runs} runs a page, mobile\n`);
	console.log('| page | performance | accessibility | best practices | SEO | FCP ms | LCP ms | TBT ms | CLS | KB |');
	console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
	const faults: string[] = [];
	for (const url of urls) {
		const runs: Awaited<ReturnType<typeof run>>[] = [];
		for (let count = 0; count < Number(values.runs); count++) runs.push(await run(url));
		const scores = CATEGORIES.map((_, place) => median(runs.map((one) => one.scores[place] ?? 0)));
		const times = [0, 1, 2].map((place) => median(runs.map((one) => one.times[place] ?? 0)));
		const shift = Math.round(median(runs.map((one) => one.shift)) * 1000) / 1000;
		const kilobytes = Math.round(median(runs.map((one) => one.kilobytes)));
		console.log(`| ${[url, ...scores, ...times, shift, kilobytes].join(' | ')} |`);
		faults.push(...new Set(runs.flatMap((one) => one.faults).map((fault) => `${url} ${fault}`)));
	}
	if (faults.length) console.log(`\nPoints lost:\n${faults.join('\n')}`);
} finally {
	chrome.kill();
	await server.stop();
}
