/** Links of Markdown are written from the site's root; this puts the base path in front. */
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** @param base Astro's base path, with or without a slash at its end. */
export const rootLinks = (base: string): HastPluginDefinition =>
	defineHastPlugin({
		name: 'root-links',
		element: {
			filter: ['a'],
			visit(node, context) {
				const { href } = node.properties;
				if (typeof href === 'string' && href.startsWith('/'))
					context.setProperty(node, 'href', base.replace(/\/$/, '') + href);
			},
		},
	});
