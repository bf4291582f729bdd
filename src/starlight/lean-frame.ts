/**
 * Leaves out the style sheets and the script of Starlight's frame that our own frame does not use. Starlight's page
 * imports them whatever the overrides are; together they are more than half of a page's budget (tests/built).
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Colour and size properties, reset, asides and helpers. */
const UNUSED = /@astrojs\/starlight\/dist\/style\/(props|reset|asides|util|layers|anchor-links)\.css/;

/** The rules for Starlight's own layout that its Page.astro carries. */
const PAGE_STYLE = /@astrojs\/starlight\/dist\/components\/Page\.astro\?.*type=style/;

/** What Starlight's page brings along that something of ours takes the place of: its print rules, its sidebar's script. */
const REPLACED = [
	{ from: /style\/print\.css(\?.*)$/, to: 'styles/print.css' },
	{ from: /components-internals\/SidebarPersistState()$/, to: 'starlight/overrides/theme-toggle.ts' },
];

export default function leanFrame(): AstroIntegration {
	return {
		name: 'lean-frame',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'lean-frame',
								enforce: 'pre',
								resolveId(source, importer) {
									if (!importer?.includes('@astrojs/starlight')) return undefined;
									for (const { from, to } of REPLACED) {
										const query = from.exec(source)?.[1];
										if (query !== undefined) return fileURLToPath(new URL(to, config.srcDir)) + query;
									}
									return undefined;
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
