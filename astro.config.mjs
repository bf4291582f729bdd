import { hostname } from 'node:os';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import citationFiles from './src/integrations/citations.ts';
import builtLinks from './src/integrations/built-links.ts';
import contentCheck, { orStop } from './src/integrations/content-check.ts';
import errorPages from './src/integrations/error-pages.ts';
import lineEnds from './src/integrations/line-ends.ts';
import offline from './src/integrations/offline.ts';
import serverHeaders from './src/integrations/server-headers.ts';
import sitemap from './src/integrations/sitemap.ts';
import wholeBuild from './src/integrations/whole-build.ts';
import { OTHER_SITES } from './src/search/other-sites.ts';
import search from './src/integrations/search.ts';
import { readSettings } from './src/output/settings.ts';
import { SITE } from './src/site.ts';
import frame from './src/starlight/index.ts';

// The only place that reads the environment: everything else asks Astro for the address and the base path.
const { site, base } = orStop(() => readSettings(process.env));

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	// Pages look as readers will have them; the toolbar's script is none that the policy allows.
	devToolbar: { enabled: false },
	// With --host, the site is opened by the machine's name as well. What is built is public under any name; the
	// development server would show sources to pages of others that take a name for this machine's.
	server: ({ command }) => ({ allowedHosts: command === 'preview' ? true : [hostname(), `${hostname()}.local`] }),
	build: {
		// One file, cached for all pages, and a security policy without 'unsafe-inline'.
		inlineStylesheets: 'never',
	},
	vite: {
		// A build beside a development server is none of its business.
		server: { watch: { ignored: ['**/dist.part/**', '**/dist.old/**'] } },
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
		lineEnds(),
		citationFiles(),
		// Before all that read what pages there are.
		errorPages(),
		// By Pagefind whatever the size, to try it: SEARCH_KIND=pagefind npm run build
		search(process.env.SEARCH_KIND === 'pagefind' ? { scanLimit: 0 } : {}),
		serverHeaders(),
		sitemap(),
		// After all that write pages and files that links may lead to.
		builtLinks(),
		// Packs what all others have written.
		offline(),
		// Last: the build is whole then.
		wholeBuild(),
	],
});
