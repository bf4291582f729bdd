/**
 * A tilde by itself is a tilde. GFM as GitHub has it takes two of them anywhere in a paragraph for a deletion, and Thais
 * write ranges with them: 8~9 ชั่วโมง. The parser has no switch for it, so what it takes for a deletion is put back.
 */
import type { Delete, PhrasingContent, Root } from 'mdast';
import type { MdastPluginInput } from 'satteri';
import { visit } from 'unist-util-visit';
import { text } from './build.ts';

/** Whether a deletion is one with a single tilde on each side. */
const isSingle = ({ position }: Pick<Delete, 'position'>, source: string) =>
	position?.start.offset !== undefined && source[position.start.offset + 1] !== '~';

const restored = (children: readonly PhrasingContent[]) => [text('~'), ...children, text('~')];

/** Puts single tildes of a tree back. @param source The text that the tree was made of. */
export function restoreSingleTildes(tree: Root, source: string): void {
	visit(tree, 'delete', (node, index, parent) => {
		if (index === undefined || !isSingle(node, source)) return undefined;
		parent?.children.splice(index, 1, ...restored(node.children));
		return index;
	});
}

/** The same for the parser that builds the pages. */
export const singleTildes: MdastPluginInput = {
	name: 'single-tildes',
	options: { position: true },
	delete: (node, context) => {
		if (isSingle(node, context.source)) context.replaceNode(node, restored(node.children as PhrasingContent[]));
	},
};
