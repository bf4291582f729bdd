/**
 * Puts tables of Markdown into a frame that scrolls and that the keyboard reaches. A screen reader announces the frame by
 * its name, so each has another: the headings of its columns, and the heading above where those are not enough.
 */
import type { Element, Nodes } from 'hast';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { element, elementsOf, plainText } from './tree.ts';

type Node = Readonly<Nodes>;
type TextOf = (node: Node) => string;

/** Tables of a document, each with the text of the heading above it. */
function tablesOf(root: Node, textOf: TextOf): { table: Readonly<Element>; heading: string }[] {
	let heading = '';
	return [...elementsOf(root)].flatMap((node) => {
		if (/^h[2-6]$/.test(node.tagName)) heading = plainText(textOf(node));
		return node.tagName === 'table' ? [{ table: node, heading }] : [];
	});
}

/** The name of a table without a caption. */
function nameOf(table: Node, textOf: TextOf): string {
	const head = [...elementsOf(table)].find(({ tagName }) => tagName === 'thead');
	const columns = head
		? [...elementsOf(head)].filter(({ tagName }) => tagName === 'th').map((cell) => plainText(textOf(cell)))
		: [];
	return ['ตาราง', columns.filter(Boolean).join(' · ')].filter(Boolean).join(' ');
}

export const tables: HastPluginDefinition = defineHastPlugin({
	name: 'tables',
	before(root, context) {
		const textOf: TextOf = (node) => context.textContent(node);
		const found = tablesOf(root, textOf);
		const names = found.map(({ table }) => nameOf(table, textOf));
		for (const [place, { table, heading }] of found.entries()) {
			const name = names[place] ?? '';
			const isAlone = names.indexOf(name) === names.lastIndexOf(name);
			context.wrapNode(
				table,
				element('div', {
					className: ['table'],
					tabIndex: 0,
					role: 'region',
					ariaLabel: isAlone || !heading ? name : `${heading}: ${name}`,
				}),
			);
			for (const cell of elementsOf(table)) {
				const { style } = cell.properties;
				if (typeof style !== 'string') continue;
				// A column's alignment comes as an inline style, which the security policy forbids: a class says the same.
				context.setProperty(cell, 'style', null);
				if (style.includes('right')) context.setProperty(cell, 'className', ['number']);
			}
		}
	},
});
