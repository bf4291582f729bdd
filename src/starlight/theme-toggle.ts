/** The button that switches between light and dark; see ThemeSelect.astro. */
import { THEME_KEY } from '../dom/theme.ts';

const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
const root = document.documentElement;
const isDark = () =>
	(root.dataset['scheme'] ?? (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : '')) === 'dark';
if (button) {
	button.hidden = false;
	button.ariaPressed = String(isDark());
	button.onclick = () => {
		const scheme = isDark() ? 'light' : 'dark';
		root.dataset['scheme'] = scheme;
		button.ariaPressed = String(scheme === 'dark');
		try {
			localStorage.setItem(THEME_KEY, scheme);
		} catch {
			// Storage is switched off: the choice holds for this page only.
		}
	};
}
