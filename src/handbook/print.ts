/** Prints the handbook with a Chromium, as often as it takes until its page numbers are true. */
import type { Browser } from 'playwright';
import { fitCases } from './fit.ts';
import { fillPages, wantedPages } from './links.ts';
import { mendText } from './mend.ts';
import { readPlaces } from './pages.ts';

/** More room for a number may move what follows, which rarely moves another number: this is more than enough. */
const MOST_PASSES = 5;

async function pdfOf(browser: Browser, address: string, html: string): Promise<Uint8Array> {
	const page = await browser.newPage({ locale: 'th-TH' });
	// The document stands at the site's address, so that links to it are links within it; nothing is fetched.
	await page.route('**/*', (route) =>
		route.request().isNavigationRequest()
			? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
			: route.abort(),
	);
	await page.goto(address);
	await page.evaluate(async () => {
		await document.fonts.ready;
	});
	await fitCases(page);
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
	await page.close();
	return mendText(pdf);
}

/**
 * @param address where the document would stand on the web
 * @param html the document with room for page numbers (`fillPages`)
 * @throws Error if a place that the document names is not in it, or the numbers do not come to rest
 */
export async function printBook(browser: Browser, address: string, html: string) {
	const wanted = [...wantedPages(html)];
	let pages = new Map<string, number>();
	for (let pass = 1; pass <= MOST_PASSES; pass++) {
		const pdf = await pdfOf(browser, address, fillPages(html, pages));
		const { length, pages: found } = await readPlaces(pdf);
		const lost = wanted.filter((id) => !found.has(id));
		if (lost.length) throw new Error(`the printed handbook has no place called ${lost.join(', ')}`);
		if (wanted.every((id) => pages.get(id) === found.get(id))) return { pdf, length, passes: pass };
		pages = found;
	}
	throw new Error(`the page numbers of the handbook did not come to rest in ${MOST_PASSES} passes`);
}
