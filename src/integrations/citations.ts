/** Writes the files of all citations that the pages show: `cite/<page>.bib`, `.ris` and `.json`. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { FORMATS } from '../exports/cite/files.ts';
import { CITE, citePath } from '../exports/cite/links.ts';
import { citations } from '../exports/cite/registry.ts';
import { redirects } from '../collections/redirects.ts';
import { checkedEntries } from './content-check.ts';

export default function citationFiles(): AstroIntegration {
	return {
		name: 'citation-files',
		hooks: {
			// While somebody edits, a file is there once its page has been looked at. Astro has taken the base path off.
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(CITE.slice(0, -1), (request, response, next) => {
					const [, path = '', ending = ''] = /^\/(.+)\.(\w+)$/.exec(request.url ?? '') ?? [];
					const item = citations.get(path);
					if (item && ending in FORMATS) response.end(FORMATS[ending as keyof typeof FORMATS](item));
					else next();
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (citations.size === 0)
					throw new Error('No page has told of its citation: components/Page.astro and this must run in one process.');
				// The files of a page that moved hold the citation of the page where it is told now.
				const moved = redirects(checkedEntries()).flatMap(({ from, to }) => {
					const item = citations.get(citePath(to));
					return item && !citations.has(citePath(from)) ? [[citePath(from), item] as const] : [];
				});
				for (const [path, item] of [...citations, ...moved])
					for (const [ending, write] of Object.entries(FORMATS)) {
						const file = new URL(`.${CITE}${path}.${ending}`, dir);
						await mkdir(new URL('.', file), { recursive: true });
						await writeFile(file, write(item));
					}
				logger.info(`wrote ${citations.size} citations`);
			},
		},
	};
}
