/** Finds a browser to print and to test with: the one that BROWSER_PATH names, Playwright's own, then the system's. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** Path of a Chromium, or undefined where there is none. */
export const browserPath = () =>
	[process.env['BROWSER_PATH'] ?? '', chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));

/** What to do where there is none. */
export const NO_BROWSER =
	'No browser found: run "npx playwright install chromium" or "apt-get install chromium", or set BROWSER_PATH.';

/** The headless browser looks up no hosts of its own and runs in containers. */
export const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

if (import.meta.main) {
	const path = browserPath();
	if (path) console.log(path);
	else {
		console.error(NO_BROWSER);
		process.exit(1);
	}
}
