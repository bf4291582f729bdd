/** The button that switches between light and dark; see ThemeSelect.astro. What is chosen holds on every open page. */
import { THEME_KEY } from '../dom/theme.ts';

const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
const { dataset } = document.documentElement;
const isDark = () =>
	(dataset['scheme'] ?? (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : '')) === 'dark';

if (button) {
	const show = () => (button.ariaPressed = String(isDark()));
	/** Takes over what was chosen on another page since this one was opened. */
	const follow = () => {
		try {
			const chosen = localStorage.getItem(THEME_KEY);
			if (chosen) dataset['scheme'] = chosen;
			else delete dataset['scheme'];
			show();
		} catch {
			// Storage is switched off: the choice of this page holds.
		}
	};
	button.hidden = false;
	show();
	button.onclick = () => {
		dataset['scheme'] = isDark() ? 'light' : 'dark';
		show();
		try {
			localStorage.setItem(THEME_KEY, dataset['scheme']);
		} catch {
			// Storage is switched off: the choice holds for this page only.
		}
	};
	// A page that the browser kept runs no script when a reader comes back to it.
	window.addEventListener('pageshow', ({ persisted }) => persisted && follow());
	window.addEventListener('storage', follow);
}
