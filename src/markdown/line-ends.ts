/** Windows' line ends in blocks of code become those of everything else: pages are the same wherever they are built. */
import type { MdastPluginInput } from 'satteri';

export const lineEnds: MdastPluginInput = {
	name: 'line-ends',
	code: (node, context) => {
		if (node.value.includes('\r')) context.replaceNode(node, { ...node, value: node.value.replaceAll('\r\n', '\n') });
	},
};
