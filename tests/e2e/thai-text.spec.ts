/** Thai as it should be set: room for the marks, lines that end between words, no rivers. */
import { unfold } from './fit.ts';
import { KINDS } from './pages.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 180_000 });

test('every Thai text has room for its marks, is not justified and may break between words only', async ({ page }) => {
	const faults: string[] = [];
	let texts = 0;
	for (const address of KINDS) {
		await page.goto(address);
		await page.evaluate(unfold);
		const found = await page.evaluate(() => {
			const elements = [...document.querySelectorAll<HTMLElement>('body *')].filter(
				(element) =>
					!element.closest('svg, script, noscript') &&
					[...element.childNodes].some((node) => node.nodeType === 3 && /[\u0E01-\u0E4E]/.test(node.textContent ?? '')),
			);
			return elements.map((element) => {
				const style = getComputedStyle(element);
				const wrong = [
					parseFloat(style.lineHeight) / parseFloat(style.fontSize) < 1.499 && `line height ${style.lineHeight}`,
					style.textAlign === 'justify' && 'justified',
					style.wordBreak !== 'normal' && `word-break ${style.wordBreak}`,
					style.lineBreak !== 'auto' && `line-break ${style.lineBreak}`,
					parseFloat(style.letterSpacing) > 0 && 'letters set apart',
					!element.closest('[lang]')?.getAttribute('lang')?.startsWith('th') && 'not told to be Thai',
				].filter(Boolean);
				return { wrong: wrong.join(', '), what: `${element.localName}.${element.className}` };
			});
		});
		texts += found.length;
		faults.push(...found.filter(({ wrong }) => wrong).map(({ wrong, what }) => `${address} ${what}: ${wrong}`));
	}
	expect(texts).toBeGreaterThan(1000);
	expect([...new Set(faults)]).toEqual([]);
});

// Browsers part words by a dictionary and go wrong where two words read as other ones: a space between them helps.
test('on a phone no line begins within a word', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	const faults: string[] = [];
	let lines = 0;
	for (const address of KINDS) {
		await page.goto(address);
		const found = await page.evaluate(() => {
			const cut = new Intl.Segmenter('th', { granularity: 'word' });
			const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			const begun: { inWord: boolean; text: string }[] = [];
			while (texts.nextNode()) {
				const node = texts.currentNode;
				const text = node.textContent ?? '';
				const element = node.parentElement;
				if (!/[\u0E01-\u0E4E]{2}/.test(text) || !element?.checkVisibility() || element.closest('svg')) continue;
				const starts = new Set([...cut.segment(text)].map(({ index }) => index));
				let before: number | undefined;
				for (let at = 0; at < text.length; at++) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const box = range.getClientRects()[0];
					if (!box || box.width === 0) continue;
					if (before !== undefined && box.top > before + 5 && /[\u0E01-\u0E4E]/.test(text[at] ?? ''))
						begun.push({
							inWord: !starts.has(at),
							text: `${text.slice(Math.max(0, at - 12), at)}|${text.slice(at, at + 12)}`,
						});
					before = box.top;
				}
			}
			return begun;
		});
		lines += found.length;
		faults.push(...found.filter(({ inWord }) => inWord).map(({ text }) => `${address} ${text}`));
	}
	expect(lines).toBeGreaterThan(500);
	expect(faults).toEqual([]);
});
