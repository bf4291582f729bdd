import { defineConfig } from 'playwright/test';
import { ARGUMENTS, browserPath } from './browser.ts';

const PORT = 4329;

export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	reporter: 'line',
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		locale: 'th-TH',
		launchOptions: { executablePath: browserPath(), args: ARGUMENTS },
	},
	webServer: {
		command: `npm run --silent preview -- --host 127.0.0.1 --port ${PORT}`,
		cwd: '../..',
		port: PORT,
		reuseExistingServer: false,
	},
});
