/**
 * All that quick search costs a page on which nobody searches: it waits for `/`, Ctrl+K, Cmd+K, or a click or a
 * letter in the page's search field, and loads the rest then. What is typed meanwhile goes into the field, where
 * `dialog.ts` finds it. Focus alone opens nothing: whoever tabs through the page would be carried off (WCAG 3.2.1).
 */
const field = document.querySelector<HTMLInputElement>('form[role=search] [name=q]');

/** The same keys where the keyboard is on Thai: Kedmanee has า on K, and ฝ where Latin layouts have the slash. */
const KEYS = /^[/ฝ]$/;
const KEYS_WITH_CONTROL = /^[kา]$/i;

const start = (input: HTMLInputElement, from?: Element | null) =>
	import('./dialog.ts').then(
		({ openQuick }) => openQuick(input, from),
		// The field still leads to the search page.
		() => undefined,
	);

if (field) {
	// The search page shows its results itself.
	const quick = !('searchInput' in field.dataset);
	if (quick) field.onclick = field.oninput = () => void start(field);
	document.addEventListener('keydown', (event) => {
		const control = event.ctrlKey || event.metaKey;
		const from = document.activeElement;
		if (
			event.altKey ||
			!(control ? KEYS_WITH_CONTROL : KEYS).test(event.key) ||
			from?.closest('input,textarea,select,[contenteditable]')
		)
			return;
		event.preventDefault();
		field.focus({ preventScroll: quick });
		if (quick) void start(field, from);
	});
}

export {};
