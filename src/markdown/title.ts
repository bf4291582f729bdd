/** Takes the title out of a Markdown file that has no frontmatter: the page shows it above, as it does every title. */
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** What Astro's engine hands on as a file's frontmatter. */
interface AstroData {
	frontmatter: Record<string, unknown>;
}

const isAstroData = (data: unknown): data is AstroData =>
	typeof data === 'object' && data !== null && 'frontmatter' in data;

export const title: HastPluginDefinition = defineHastPlugin({
	name: 'title',
	element: {
		filter: ['h1'],
		visit(node, context) {
			const { astro } = context.data;
			if (isAstroData(astro)) astro.frontmatter['title'] = context.textContent(node);
			context.removeNode(node);
		},
	},
});
