import { defineConfig } from 'playwright/test';
import shared from '../e2e/playwright.config.ts';

export default defineConfig({
	...shared,
	testDir: '.',
	outputDir: '../../test-results/looks',
	// One set of pictures for all machines: they are small enough not to show how a machine draws letters.
	snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
	updateSnapshots: 'none',
	expect: { toMatchSnapshot: { threshold: 0.17, maxDiffPixelRatio: 0.005 } },
});
