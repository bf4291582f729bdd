/** `npm run handbook`: prints RAYONG MARCO with its cases, from the built site, to dist/handbook.pdf. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { composeBook } from '../src/handbook/book.ts';
import { printBook } from '../src/handbook/print.ts';
import { openSite } from '../src/handbook/site.ts';
import { bookStyle } from '../src/handbook/style.ts';
import { ARGUMENTS, NO_BROWSER, browserPath } from './lib/browser.ts';

const DIST = process.env['DIST'] ?? 'dist';

async function main() {
	const site = openSite(DIST);
	const executablePath = browserPath();
	if (!executablePath) throw new Error(NO_BROWSER);
	const book = composeBook(site, bookStyle());
	if (process.env['HANDBOOK_HTML']) writeFileSync(process.env['HANDBOOK_HTML'], book.html);
	const browser = await chromium.launch({ executablePath, args: [...ARGUMENTS] });
	try {
		const { pdf, passes } = await printBook(browser, new URL('handbook.pdf', site.address).href, book.html);
		writeFileSync(join(DIST, 'handbook.pdf'), pdf);
		console.log(`${join(DIST, 'handbook.pdf')}: ${(pdf.length / 1024 / 1024).toFixed(1)} MB, ${passes} passes`);
	} finally {
		await browser.close();
	}
}

try {
	await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
