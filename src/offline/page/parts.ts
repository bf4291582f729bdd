/** The page's elements that change: those of offline.astro with `data-offline`. */
export interface Parts {
	readonly state: HTMLElement;
	readonly progress: HTMLElement;
	readonly bar: HTMLProgressElement;
	readonly amount: HTMLElement;
	readonly start: HTMLButtonElement;
	readonly pause: HTMLButtonElement;
	readonly remove: HTMLButtonElement;
	readonly hint: HTMLElement;
	readonly visited: HTMLElement;
	readonly forget: HTMLButtonElement;
}

export const parts = () => {
	const elements = document.querySelectorAll<HTMLElement>('[data-offline]');
	return Object.fromEntries(Array.from(elements, (part) => [part.dataset['offline'], part])) as unknown as Parts;
};
