/** Brings cases that run a few lines over their page back onto it: a sheet to hand out should be one sheet. */
import type { Page } from 'playwright';

/** The part of an A4 page inside the margins of book.css, in CSS pixels, with a little to spare. */
const MM = 96 / 25.4;
const ROOM = { width: Math.round(170 * MM), height: 250 * MM };

/**
 * Lays the document out as wide as it will be printed and changes it; call it before printing.
 * @throws Error if something is wider than the paper: Chromium would print the whole book smaller
 */
export async function fitCases(page: Page) {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: ROOM.width, height: Math.round(ROOM.height) });
	const wide = await page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.closest('.cover') === null)
			.map(
				(element) =>
					`${element.closest('[id]')?.id ?? ''}: <${element.localName}> ${element.textContent?.trim().slice(0, 40)}`,
			),
	);
	if (wide[0]) throw new Error(`the handbook is wider than its paper at ${wide[0]}; see src/handbook/book.css`);
	await page.evaluate((height) => {
		for (const item of document.querySelectorAll<HTMLElement>('.case')) {
			const fits = () => item.getBoundingClientRect().height <= height;
			const [aside, seeAlso] = [item.querySelector('aside'), item.querySelector('.see-also')];
			// What to read next goes where there is room for it, and only there.
			const steps = [
				() => undefined,
				() => seeAlso && aside?.append(seeAlso),
				() => item.classList.add('tight'),
				() => seeAlso?.remove(),
			];
			if (steps.some((step) => (step(), fits()))) continue;
			// It takes two pages in any case: then with room to breathe.
			item.classList.remove('tight');
			if (seeAlso) item.querySelector('.text')?.append(seeAlso);
		}
	}, ROOM.height);
}
