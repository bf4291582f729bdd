/** Finds the parts of the worksheet's page by their data attributes. */

/**
 * @param selector an attribute's name, or any other selector
 * @throws Error if the page does not have it, which is a fault of worksheet.astro
 */
export const part = <T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T => {
	const found = root.querySelector<T>(selector);
	if (!found) throw new Error(`the worksheet's page has no ${selector}`);
	return found;
};

export const parts = <T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T[] => [
	...root.querySelectorAll<T>(selector),
];
