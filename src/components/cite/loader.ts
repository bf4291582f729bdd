/** All that citing costs a page on which nobody cites: the rest loads when a box is opened. */
for (const box of document.querySelectorAll<HTMLDetailsElement>('.cite'))
	box.addEventListener(
		'toggle',
		() =>
			void import('./copy.ts').then(
				({ prepare }) => prepare(box),
				// The text can still be selected, and the files are links.
				() => undefined,
			),
		{ once: true },
	);

export {};
