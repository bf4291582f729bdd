/** Opens the benchmark's page in a browser, until it has reported. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { ARGUMENTS, NO_BROWSER, browserPath } from '../lib/browser.ts';

/** Opens an address, and gives what closes it. */
export type Open = (address: string) => Promise<() => Promise<void>>;

/** @throws Error if there is none */
export const startChromium = (): Promise<Browser> => {
	const executablePath = browserPath();
	if (!executablePath) throw new Error(NO_BROWSER);
	return chromium.launch({ executablePath, args: [...ARGUMENTS] });
};

export const openInChromium =
	(browser: Browser): Open =>
	async (address) => {
		const page = await browser.newPage({ locale: 'th-TH' });
		await page.goto(address);
		return () => page.close();
	};

const FIREFOX = [process.env['FIREFOX_PATH'] ?? '', '/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'];

/** Firefox needs no driver here: the page reports by itself. Undefined where it is not installed. */
export const openInFirefox = (): Open | undefined => {
	const path = FIREFOX.find((candidate) => candidate && existsSync(candidate));
	if (!path) return undefined;
	return (address) => {
		const profile = mkdtempSync(join(tmpdir(), 'bench-firefox-'));
		const preferences = {
			'app.update.enabled': false,
			'browser.shell.checkDefaultBrowser': false,
			'datareporting.policy.dataSubmissionEnabled': false,
			'intl.accept_languages': 'th-TH,th',
			'network.captive-portal-service.enabled': false,
			'privacy.reduceTimerPrecision': false,
			'toolkit.telemetry.enabled': false,
		};
		const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
		writeFileSync(join(profile, 'user.js'), lines.join('\n'));
		const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, address], { stdio: 'ignore' });
		const ended = new Promise<void>((done) => child.once('exit', () => done()));
		return Promise.resolve(async () => {
			child.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		});
	};
};
