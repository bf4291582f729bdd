/** Indexes the site for search once Astro has built it. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './indexer.ts';

/** @param scanLimit up to how many characters the text is scanned in the browser; see indexer.ts */
export default function search({ scanLimit }: { scanLimit?: number } = {}): AstroIntegration {
	let base = '/';
	return {
		name: 'search',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { pages, bytes, kind } = await buildSearchIndex(
					{ dist: fileURLToPath(dir), base },
					scanLimit === undefined ? {} : { scanLimit },
				);
				logger.info(`indexed ${pages} pages (${kind}), ${Math.round(bytes / 1024)} KiB`);
			},
		},
	};
}
