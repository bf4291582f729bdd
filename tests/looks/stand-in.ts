/** Makes the look of a page a matter of its design alone: stand-ins take the place of its words and of its long lists. */
import type { Page } from 'playwright/test';

/** Words that stand for any others, by what holds them. */
const WORDS = {
	heading: 'หัวเรื่องที่ยาวพอประมาณ',
	text: 'ข้อความตัวอย่างที่ใช้แทนเนื้อหาจริง เพื่อให้เห็นหน้าตาของหน้าเว็บโดยไม่ขึ้นกับคำที่เขียนไว้ และยาวราวสองบรรทัด',
	label: 'ป้ายตัวอย่าง',
};

/** As many items of a list as show how it looks, and as many parts of a page as fill a screen or two. */
const MOST = { items: 3, parts: 12 };

/** Changes the page's `<main>` and its list of sections; frame and menu stay as they are. */
export const standIn = (page: Page) =>
	page.evaluate(
		({ words, most }) => {
			const keep = (parent: Element, count: number) =>
				[...parent.children].slice(count).forEach((child) => child.remove());
			const wordsFor = (element: Element) => {
				if (element.closest('h1, h2, h3, h4, summary, caption')) return words.heading;
				return element.matches('p:not(.kicker), li, dd, blockquote, figcaption, .note') ? words.text : words.label;
			};
			for (const root of document.querySelectorAll('main, .toc')) {
				// Words that a script has put beside others are one text with them.
				root.normalize();
				for (const list of root.querySelectorAll('ul, ol, dl, tbody')) keep(list, most.items);
				for (const body of [root, ...root.querySelectorAll('.prose')]) keep(body, most.parts);
				// What is only text and emphasis is one text; links, tiles and labels stay what they are.
				for (const text of root.querySelectorAll('p, li, dd, dt, td, th, blockquote, figcaption, h1, h2, h3, h4'))
					if (
						/\S/.test(text.textContent ?? '') &&
						!text.querySelector(':not(b, strong, em, i, mark, small, br, abbr, .at)')
					)
						text.textContent = wordsFor(text);
				const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const parent = node.parentElement;
					const text = node.textContent?.trim() ?? '';
					// Signs such as the letter of a tile are part of the look; so is what the loop above has set.
					if (!parent || text.length < 3 || Object.values(words).includes(text)) continue;
					node.textContent = ` ${/^[\d.,%–\s]+$/.test(text) ? '00' : wordsFor(parent)} `;
				}
			}
		},
		{ words: WORDS, most: MOST },
	);
