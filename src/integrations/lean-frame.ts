/**
 * Leaves out the style sheets and the script of Starlight's frame that our own frame does not use. Starlight's page
 * imports them whatever the overrides are; together they are more than half of a page's budget (tests/built).
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Colour and size properties, reset, asides and helpers, and the script that keeps the state of Starlight's sidebar. */
const UNUSED =
	/@astrojs\/starlight\/dist\/(style\/(props|reset|asides|util|layers|anchor-links)\.css|components-internals\/SidebarPersistState)/;

/** The rules for Starlight's own layout that its Page.astro carries. */
const PAGE_STYLE = /@astrojs\/starlight\/dist\/components\/Page\.astro\?.*type=style/;

/** Starlight links its print rules from every page; ours take their place. */
const PRINT = /style\/print\.css(\?.*)$/;

export default function leanFrame(): AstroIntegration {
	return {
		name: 'lean-frame',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const print = fileURLToPath(new URL('styles/print.css', config.srcDir));
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'lean-frame',
								enforce: 'pre',
								resolveId(source, importer) {
									const query = importer?.includes('@astrojs/starlight') && PRINT.exec(source)?.[1];
									return query ? `${print}${query}` : undefined;
								},
								load(id) {
									return UNUSED.test(id) || PAGE_STYLE.test(id)
										? { code: '', moduleType: id.includes('.css') ? 'css' : 'js' }
										: undefined;
								},
							},
						],
					},
				});
			},
		},
	};
}
