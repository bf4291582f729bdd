import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import citationFiles from './src/integrations/citations.ts';
import builtLinks from './src/integrations/built-links.ts';
import contentCheck from './src/integrations/content-check.ts';
import leanFrame from './src/starlight/lean-frame.ts';
import offline from './src/integrations/offline.ts';
import serverHeaders from './src/integrations/server-headers.ts';
import singleTildes from './src/integrations/single-tildes.ts';
import sitemap from './src/integrations/sitemap.ts';
import { OTHER_SITES } from './src/search/other-sites.ts';
import { navigation } from './src/navigation.ts';
import search from './src/search/integration.ts';
import { SITE } from './src/site.ts';

// The only place that reads the environment: everything else asks Astro for the address and the base path.
const address = process.env.SITE_URL ?? 'http://localhost:4321';
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** Every part of Starlight's page that our own frame replaces; see src/starlight/overrides/README.md. */
const override = (name) => `./src/starlight/overrides/${name}.astro`;

export default defineConfig({
	site: address,
	base,
	trailingSlash: 'always',
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
		singleTildes(),
		starlight({
			title: SITE.name,
			description: SITE.description,
			locales: { root: { label: 'ไทย', lang: 'th' } },
			titleDelimiter: '·',
			favicon: '/favicon.svg',
			sidebar: navigation,
			customCss: ['./src/styles/index.css'],
			expressiveCode: false,
			// Search is our own, src/search/: a site of this size is searched without Pagefind.
			pagefind: false,
			disable404Route: true,
			credits: false,
			markdown: { headingLinks: false },
			components: {
				Banner: override('Nothing'),
				ContentPanel: override('Bare'),
				DraftContentNotice: override('Nothing'),
				EditLink: override('Nothing'),
				FallbackContentNotice: override('Nothing'),
				Footer: override('Nothing'),
				Head: override('Head'),
				Header: override('Header'),
				Hero: override('Nothing'),
				LanguageSelect: override('Nothing'),
				LastUpdated: override('Nothing'),
				MarkdownContent: override('Bare'),
				MobileMenuFooter: override('Nothing'),
				MobileMenuToggle: override('Nothing'),
				MobileTableOfContents: override('Nothing'),
				PageFrame: override('PageFrame'),
				PageSidebar: override('Nothing'),
				PageTitle: override('Nothing'),
				Pagination: override('Nothing'),
				Search: override('Nothing'),
				Sidebar: override('Sidebar'),
				SiteTitle: override('Nothing'),
				SkipLink: override('SkipLink'),
				SocialIcons: override('Nothing'),
				TableOfContents: override('TableOfContents'),
				ThemeProvider: override('ThemeProvider'),
				ThemeSelect: override('ThemeSelect'),
				TwoColumnContent: override('TwoColumnContent'),
			},
		}),
		mdx(),
		leanFrame(),
		citationFiles(),
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
