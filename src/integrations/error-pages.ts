/** Puts the pages for what cannot be answered beside `404.html`: they are files that servers send, and no addresses. */
import { rename, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { ERROR_PAGES, errorFile } from '../headers/errors.ts';

export default function errorPages(): AstroIntegration {
	return {
		name: 'error-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				for (const page of ERROR_PAGES)
					if (page.status !== 404)
						await rename(new URL(`errors/${page.status}/index.html`, dir), new URL(errorFile(page), dir));
				await rm(new URL('errors/', dir), { recursive: true });
			},
		},
	};
}
