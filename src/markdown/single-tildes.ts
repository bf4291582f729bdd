/**
 * A tilde by itself is a tilde. GFM as GitHub has it takes two of them anywhere in a paragraph for a deletion, and Thais
 * write ranges with them: 8~9 ชั่วโมง. The engine has no switch for it, so what it takes for a deletion is put back.
 */
import type { PhrasingContent } from 'mdast';
import type { MdastPluginInput } from 'satteri';
import { text } from '../text/markdown/build.ts';

export const singleTildes: MdastPluginInput = {
	name: 'single-tildes',
	options: { position: true },
	delete: (node, context) => {
		const start = node.position?.start.offset;
		if (start === undefined || context.source[start + 1] === '~') return;
		context.replaceNode(node, [text('~'), ...(node.children as PhrasingContent[]), text('~')]);
	},
};
