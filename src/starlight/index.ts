/** The site's frame as a plugin of Starlight: see README.md beside this file. */
import type { StarlightPlugin } from '@astrojs/starlight/types';
import markdown from '../markdown/index.ts';
import { navigation } from '../navigation.ts';
import { SITE } from '../site.ts';
import leftOut from './left-out.ts';

/** Parts of Starlight's page that have a component of the same name in `overrides/`. */
const OVERRIDES = [
	'Footer',
	'Header',
	'PageFrame',
	'PageSidebar',
	'PageTitle',
	'Pagination',
	'Sidebar',
	'ThemeProvider',
	'ThemeSelect',
	'TwoColumnContent',
] as const;

/** Wrappers of content that come with styles of their own; ours needs none. */
const UNWRAPPED = ['ContentPanel', 'MarkdownContent'] as const;

const override = (name: string) => `./src/starlight/overrides/${name}.astro`;

export default function frame(): StarlightPlugin {
	return {
		name: 'frame',
		hooks: {
			'config:setup': ({ addIntegration, addRouteMiddleware, updateConfig }) => {
				updateConfig({
					description: SITE.description,
					locales: { root: { label: 'ไทย', lang: 'th' } },
					titleDelimiter: '·',
					favicon: '/favicon.svg',
					sidebar: navigation,
					// Sections only: a page's own parts are short enough to be found in them.
					tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
					// A page that has neighbours names them; those of the sidebar are other sections.
					pagination: false,
					customCss: ['./src/styles/index.css'],
					expressiveCode: false,
					// Search is our own: src/search/.
					pagefind: false,
					disable404Route: true,
					credits: false,
					markdown: { headingLinks: false },
					components: {
						...Object.fromEntries(OVERRIDES.map((name) => [name, override(name)])),
						...Object.fromEntries(UNWRAPPED.map((name) => [name, override('Bare')])),
					},
				});
				addRouteMiddleware({ entrypoint: './src/starlight/route-data.ts' });
				addIntegration(leftOut());
				addIntegration(markdown());
			},
		},
	};
}
