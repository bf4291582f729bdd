/** Indexes the site for search once Astro has built it. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { OTHER_SITES } from './other-sites.ts';
import { buildSearchIndex, type IndexOptions } from './indexer.ts';

export default function search(options: IndexOptions = {}): AstroIntegration {
	let base = '/';
	return {
		name: 'search',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
				const own = new URL(base, config.site).href;
				if (OTHER_SITES.some(({ address }) => address === own))
					throw new Error(`SEARCHED_TOGETHER in src/site.ts: found ${own}, this site itself, expected other sites`);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = { dist: fileURLToPath(dir), base };
				const { pages, bytes, kind } = await buildSearchIndex(site, { together: OTHER_SITES.length > 0, ...options });
				logger.info(`indexed ${pages} pages (${kind}), ${Math.round(bytes / 1024)} KiB`);
			},
		},
	};
}
