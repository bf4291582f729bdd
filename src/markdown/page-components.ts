/**
 * Imports the components that a page of prose uses: editors write their names only. Which names there are, and with which
 * attributes, is said in src/schemas/pages.ts and checked by the content check.
 */
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { PAGE_TAGS } from '../schemas/pages.ts';

/** From the root, which is the same in every clone of the project. */
const FOLDER = '/src/components/prose/';

export const pageComponents: MdastPluginDefinition = defineMdastPlugin({
	name: 'page-components',
	before(root, context) {
		const used = Object.keys(PAGE_TAGS).filter((name) => new RegExp(`<${name}\\b`).test(context.source));
		if (used.length === 0) return;
		const value = used.map((name) => `import ${name} from ${JSON.stringify(`${FOLDER}${name}.astro`)};`).join('\n');
		context.prependChild(root, { type: 'mdxjsEsm', value });
	},
});
