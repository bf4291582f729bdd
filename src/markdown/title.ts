/** Takes the title out of a Markdown file that has no frontmatter: the page shows it above, as it does every title. */
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

export const title: HastPluginDefinition = defineHastPlugin({
	name: 'title',
	element: {
		filter: ['h1'],
		visit(node, context) {
			const { astro } = context.data;
			if (astro) astro.frontmatter['title'] = context.textContent(node);
			context.removeNode(node);
		},
	},
});
