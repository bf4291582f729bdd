/** Indexes the site for search once Astro has built it; while somebody edits, when search is first used. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveIndex } from './search-dev/serve.ts';
import { OTHER_SITES } from '../search/other-sites.ts';
import { buildSearchIndex, type IndexOptions } from '../search/indexer.ts';

export default function search(options: IndexOptions = {}): AstroIntegration {
	const chosen = { together: OTHER_SITES.length > 0, ...options };
	let base = '/';
	let devFolder = '';
	return {
		name: 'search',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
				devFolder = fileURLToPath(new URL('.astro/search-index/', config.root));
				const own = new URL(base, config.site).href;
				if (OTHER_SITES.some(({ address }) => address === own))
					throw new Error(`SEARCHED_TOGETHER in src/site.ts: found ${own}, this site itself, expected other sites`);
			},
			'astro:server:setup': ({ server, logger }) => {
				serveIndex(server, { folder: devFolder, options: chosen, logger });
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { pages, bytes, kind } = await buildSearchIndex({ dist: fileURLToPath(dir), base }, chosen);
				logger.info(`indexed ${pages} pages (${kind}), ${Math.round(bytes / 1024)} KiB`);
			},
		},
	};
}
