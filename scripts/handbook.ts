/**
 * `npm run handbook`: prints RAYONG MARCO with its cases, from the content and the site that was built from it, to
 * `dist/handbook.pdf`, and puts the link to it where the site keeps a place for it. DIST names another folder.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { checkContent } from '../src/content-check/content.ts';
import { composeBook } from '../src/handbook/book.ts';
import { printBook } from '../src/handbook/print.ts';
import { openSite } from '../src/handbook/site.ts';
import { hasPlace, withHandbook } from '../src/handbook/stamp.ts';
import { bookStyle } from '../src/handbook/style.ts';
import { incomplete, markComplete } from '../src/output/mark.ts';
import { openLibrary } from '../src/relations/library.ts';
import { ARGUMENTS, NO_BROWSER, browserPath } from './lib/browser.ts';

const DIST = process.env['DIST'] ?? 'dist';
const FILE = 'handbook.pdf';

/** Prints the book; returns what readers want to know before they load it. */
async function print() {
	const site = openSite(DIST);
	const { checked, faults } = checkContent(process.cwd());
	if (faults.length) throw new Error(`content/ has ${faults.length} faults: npm run check:content tells them`);
	const book = composeBook(openLibrary(checked), site, bookStyle());
	const executablePath = browserPath();
	if (!executablePath) throw new Error(NO_BROWSER);
	const browser = await chromium.launch({ executablePath, args: [...ARGUMENTS] });
	try {
		const { pdf, length } = await printBook(browser, new URL(FILE, site.address).href, book.html);
		writeFileSync(join(DIST, FILE), pdf);
		return { href: new URL(FILE, site.address).pathname, name: book.title, pages: length, bytes: pdf.length };
	} finally {
		await browser.close();
	}
}

/** Puts the link on every page that has a place for it; returns how many those are. */
function link(book: Parameters<typeof withHandbook>[1]): number {
	const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({ path: join(DIST, file), html: readFileSync(join(DIST, file), 'utf8') }))
		.filter(({ html }) => hasPlace(html));
	for (const { path, html } of pages) writeFileSync(path, withHandbook(html, book));
	return pages.length;
}

try {
	const isWhole = !incomplete(DIST);
	const book = await print();
	const places = link(book);
	// What is added here belongs to the site: it can be released as it could before.
	if (isWhole) markComplete(DIST);
	const size = (book.bytes / 1024 / 1024).toFixed(1);
	console.log(`${join(DIST, FILE)}: ${book.pages} pages, ${size} MB; linked from ${places} page(s)`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
