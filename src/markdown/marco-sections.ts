/** Puts each section of a page on MARCO into an element of its own, so that its style tells who speaks. */
import type { Element, RootContent } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { MARCO_SECTIONS } from '../schemas/vocabulary.ts';
import { element } from './tree.ts';

/** Class of a section's element by its heading; none where a section needs no element. */
function classOf(heading: string): string | undefined {
	const [name] = Object.entries(MARCO_SECTIONS).find(([, label]) => label === heading) ?? [];
	return name && `said-${name}`;
}

export const marcoSections: HastPluginDefinition = defineHastPlugin({
	name: 'marco-sections',
	before(root, context) {
		const children: RootContent[] = [];
		let section: Element | undefined;
		for (const node of root.children) {
			if (node.type === 'element' && node.tagName === 'h2') {
				const name = classOf(context.textContent(node).trim());
				section = name ? element('div', { className: ['said', name] }) : undefined;
				if (section) children.push(section);
			}
			if (section && node.type !== 'doctype' && node.type !== 'mdxjsEsm') section.children.push(node);
			else children.push(node);
		}
		context.replaceNode(root, { type: 'root', children });
	},
});
