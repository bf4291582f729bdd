/** The button that switches between light and dark; see ThemeSelect.astro. What is chosen holds on every open page. */
import { THEME_KEY } from '../dom/theme.ts';

const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
const root = document.documentElement;
const device = matchMedia('(prefers-color-scheme:dark)');
const isDark = () => (root.dataset['scheme'] ?? (device.matches ? 'dark' : '')) === 'dark';

const showChoice = () => {
	if (button) button.ariaPressed = String(isDark());
};

/** Takes over what was chosen on another page since this one was opened. */
const follow = () => {
	try {
		const chosen = localStorage.getItem(THEME_KEY);
		if (chosen) root.dataset['scheme'] = chosen;
		else delete root.dataset['scheme'];
	} catch {
		// Storage is switched off: the choice of this page holds.
	}
	showChoice();
};

if (button) {
	button.hidden = false;
	showChoice();
	button.onclick = () => {
		const scheme = isDark() ? 'light' : 'dark';
		root.dataset['scheme'] = scheme;
		showChoice();
		try {
			localStorage.setItem(THEME_KEY, scheme);
		} catch {
			// Storage is switched off: the choice holds for this page only.
		}
	};
}
device.addEventListener('change', showChoice);
// A page that the browser kept runs no script when a reader comes back to it.
window.addEventListener('pageshow', ({ persisted }) => persisted && follow());
// Without a key, all of the storage was emptied.
window.addEventListener('storage', ({ key }) => (key === null || key === THEME_KEY) && follow());
