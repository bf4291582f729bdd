/** Runs in the page: text that a reader cannot get at, because it runs out of the window or its box cuts it off. */

/** The longest texts first lose something: each with what is wrong, its element and its beginning. */
export function lost(): string[] {
	const faults: string[] = [];
	const seen = new Set<Element>();
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const within = (element: Element, test: (style: CSSStyleDeclaration) => boolean) => {
		for (let up: Element | null = element; up; up = up.parentElement) if (test(getComputedStyle(up))) return up;
		return undefined;
	};
	while (texts.nextNode()) {
		const element = texts.currentNode.parentElement;
		if (!element || seen.has(element) || !texts.currentNode.textContent?.trim() || !element.checkVisibility()) continue;
		seen.add(element);
		// Kept for those who hear the page; nobody is to see it.
		if (within(element, ({ clipPath }) => clipPath.startsWith('inset'))) continue;
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const tell = (what: string) =>
			faults.push(`${what}: ${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`);
		if (bottom < 0 || element.matches('.sl-skip-link')) continue;
		const scrolls = within(element, ({ overflowX }) => overflowX === 'auto' || overflowX === 'scroll');
		if (!scrolls && (right > innerWidth + 1 || left < -1)) tell('runs out of the window');
		const box = within(element, ({ overflowY }) => overflowY === 'hidden' || overflowY === 'clip');
		if (box && box !== document.body) {
			const edge = box.getBoundingClientRect();
			if (bottom > edge.bottom + 1 || top < edge.top - 1 || (!scrolls && right > edge.right + 1)) tell('cut off');
		}
	}
	const wide = document.scrollingElement!.scrollWidth - innerWidth;
	if (wide > 0) faults.push(`the page is ${wide} px wider than the window`);
	return faults;
}

/** Opens all that folds, where more can get lost. */
export function unfold() {
	for (const details of document.querySelectorAll('details')) details.open = true;
}
