import { defineConfig } from 'playwright/test';
import { ARGUMENTS, browserPath } from './browser.ts';

// Another port lets two runs stand beside each other on one machine.
const PORT = Number(process.env['E2E_PORT'] ?? 4329);

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// A second try in CI only: a shared machine may stall a browser; what fails twice is a fault.
	retries: process.env['CI'] ? 1 : 0,
	workers: 2,
	reporter: 'line',
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		locale: 'th-TH',
		// What a worker does is tested in offline.spec.ts; elsewhere it would come between a test and the page.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: browserPath(),
			args: ARGUMENTS,
			// Where no language is set, Chromium takes Thai names of files for none.
			env: { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>,
		},
	},
	webServer: {
		// Not Astro's own server, of which there can be only one a folder: a reader may have it open.
		command: `node tests/e2e/serve.ts ${PORT}`,
		cwd: '../..',
		port: PORT,
		reuseExistingServer: false,
	},
});
