import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import citationFiles from './src/integrations/citations.ts';
import builtLinks from './src/integrations/built-links.ts';
import contentCheck from './src/integrations/content-check.ts';
import errorPages from './src/integrations/error-pages.ts';
import offline from './src/integrations/offline.ts';
import serverHeaders from './src/integrations/server-headers.ts';
import sitemap from './src/integrations/sitemap.ts';
import { OTHER_SITES } from './src/search/other-sites.ts';
import search from './src/integrations/search.ts';
import { SITE } from './src/site.ts';
import frame from './src/starlight/index.ts';

// The only place that reads the environment: everything else asks Astro for the address and the base path.
const address = process.env.SITE_URL ?? 'http://localhost:4321';
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

export default defineConfig({
	site: address,
	base,
	trailingSlash: 'always',
	// Pages look as readers will have them; the toolbar's script is none that the policy allows.
	devToolbar: { enabled: false },
	build: {
		// One file, cached for all pages, and a security policy without 'unsafe-inline'.
		inlineStylesheets: 'never',
	},
	vite: {
		// Small scripts and fonts stay files: inlined scripts would each need a hash in the policy.
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro's own marks in its modules, a warning for every entry: nobody could see another one among them.
				onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
			},
		},
		// A site that is searched alone ships nothing of the code for several.
		define: { 'import.meta.env.SEARCHED_TOGETHER': String(OTHER_SITES.length > 0) },
	},
	// Coloured code would bring style attributes, which the policy forbids.
	markdown: { syntaxHighlight: false },
	integrations: [
		contentCheck(),
		starlight({ title: SITE.name, plugins: [frame()] }),
		mdx(),
		citationFiles(),
		// Before all that read what pages there are.
		errorPages(),
		// By Pagefind whatever the size, to try it: SEARCH_KIND=pagefind npm run build
		search(process.env.SEARCH_KIND === 'pagefind' ? { scanLimit: 0 } : {}),
		serverHeaders(),
		sitemap(),
		// After all that write pages and files that links may lead to.
		builtLinks(),
		// Last, because it packs what all others have written.
		offline(),
	],
});
