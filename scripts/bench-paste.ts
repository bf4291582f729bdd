/**
 * `npm run bench:paste`: how long the built site's pages hold up a slow phone when 100 KB are pasted into a search field or
 * stand in an address. Prints the longest task of each, beside that of a usual search; writes nothing.
 */
import { chromium, type CDPSession, type Page } from 'playwright';
import { ARGUMENTS, NO_BROWSER, browserPath } from './lib/browser.ts';
import { SiteServer } from './lib/site-server.ts';

/** How many times slower than this machine the processor is made to be. */
const SLOWDOWN = Number(process.env['SLOWDOWN'] ?? 4);
/** Milliseconds for which a page is watched after the last thing that was done. */
const WATCHED = 4000;
/** The most that a task may take, in milliseconds. */
const LIMIT = 200;

const fill = (text: string) => text.repeat(Math.ceil(100_000 / text.length)).slice(0, 100_000);
const TEXTS: Readonly<Record<string, string>> = {
	'a usual query': 'การอ่านออกเขียนได้',
	'100 KB of Thai words': fill('โรงเรียนและครูร่วมกันแก้ปัญหาการอ่าน '),
	'100 KB of one Thai run': fill('นวัตกรรมการศึกษาระยองมาร์โค'),
	'100 KB of one letter': fill('ก'),
	'100 KB of marks': fill('่้๊๋'),
	'100 KB of Latin words': fill('Lorem ipsum dolor sit amet '),
	'100 KB of digits': fill('2566'),
	'100 KB of quotation marks': fill('"“'),
	'100 KB of emoji': fill('😀'),
};

interface Place {
	readonly path: string;
	readonly field: string;
	/** What opens the field. */
	readonly prepare?: (page: Page) => Promise<unknown>;
}

const PLACES: Readonly<Record<string, Place>> = {
	'search page': { path: '/search/', field: '[data-search-input]' },
	'quick search': { path: '/about/', field: 'dialog [name=q]', prepare: (page) => page.keyboard.press('/') },
	header: { path: '/about/', field: '.site-search [name=q]' },
};

/** Watches the main thread. The page is warm: what a first search loads has been loaded. */
const watch = (page: Page) =>
	page.evaluate(() => {
		const tasks: number[] = [];
		new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
			type: 'longtask',
		});
		Object.assign(window, { tasks });
	});

const longest = async (page: Page) => {
	await page.waitForTimeout(WATCHED);
	return page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
};

const slow = (session: CDPSession, rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });

async function measured(page: Page, { path, field, prepare }: Place, text: string, root: string): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await page.goto(root + path, { waitUntil: 'networkidle' });
	await prepare?.(page);
	const input = page.locator(field);
	// A first search loads and lays out the text of the site, which is no matter of what was typed.
	if (!path.includes('about') || prepare) {
		await input.fill('ระยอง');
		await page.waitForTimeout(1500);
	}
	await watch(page);
	await slow(session, SLOWDOWN);
	await input.focus();
	await session.send('Input.insertText', { text });
	const duration = await longest(page);
	await slow(session, 1);
	await session.detach();
	return duration;
}

const executablePath = browserPath();
if (!executablePath) throw new Error(NO_BROWSER);
const server = new SiteServer(process.env['DIST'] ?? 'dist');
await server.start(0);
const browser = await chromium.launch({ executablePath, args: [...ARGUMENTS] });
const page = await browser.newPage({ locale: 'th-TH', serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
console.log(`longest task in milliseconds, processor ${SLOWDOWN} times slower (limit ${LIMIT})`);
for (const [name, text] of Object.entries(TEXTS)) {
	const durations: string[] = [];
	for (const [place, at] of Object.entries(PLACES)) {
		const duration = await measured(page, at, text, server.root);
		durations.push(`${place} ${Math.round(duration)}${duration > LIMIT ? ' !' : ''}`);
	}
	console.log(`${name.padEnd(26)} ${durations.join(' | ')}`);
}
await browser.close();
await server.stop();
