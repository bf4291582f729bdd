/**
 * Draws the pictures in `public/social/` that pages are shared with, by a browser: image libraries put Thai marks in
 * the wrong place. Run it when a kind of page, a strand or the site gets another name; the built site's tests tell.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { readEntries } from '../src/content-check/content.ts';
import { allPictures, PICTURE_FOLDER as FOLDER, PICTURE_SIZE } from '../src/exports/social.ts';
import { ARGUMENTS, browserPath, NO_BROWSER } from './lib/browser.ts';
import { cardHtml } from './social/card.ts';

const executablePath = browserPath();
if (!executablePath) throw new Error(NO_BROWSER);

const strands = new Map(
	readEntries('.').flatMap(({ collection, data }) =>
		collection === 'marco' && data?.['letter'] ? [[String(data['letter']), String(data['title'])] as const] : [],
	),
);
const titleOf = (letter: string) => {
	const title = strands.get(letter);
	if (!title) throw new Error(`content/marco/${letter.toLowerCase()}.mdx is missing: the strand has no title`);
	return title;
};

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
try {
	const page = await browser.newPage({ viewport: PICTURE_SIZE });
	for (const picture of allPictures(titleOf)) {
		await page.setContent(cardHtml(picture));
		await page.evaluate(() => document.fonts.ready);
		const file = `${FOLDER}/${picture.name}.png`;
		const image = await page.screenshot();
		writeFileSync(file, image);
		console.log(`${file} ${Math.round(image.length / 1024)} KB`);
	}
} finally {
	await browser.close();
}
