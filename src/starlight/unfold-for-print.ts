/** Opens what is folded while the page is printed, in browsers for which print.css cannot (`::details-content`). */

const opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
	for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
		details.open = true;
		opened.push(details);
	}
});

addEventListener('afterprint', () => {
	for (const details of opened.splice(0)) details.open = false;
});

export {};
