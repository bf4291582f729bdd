/** What a body holds that pages would show otherwise than its writer sees it: marks, entities, addresses that run on. */
import type { Nodes } from 'mdast';
import type { Fault } from '../schemas/entry.ts';
import { strangeCharacter } from './characters.ts';
import { MOST_ADDRESSES } from './limits.ts';
import { lineOf, nodesOf, placeOf, type Body, type Found } from './markdown.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

/** A sign after a backslash, which stands for itself, and marks of emphasis and deletion. */
const MARKS = /\\[^\n]|[*_]|~~/g;

const isSpace = (sign: string | undefined) => sign === undefined || /\s/.test(sign);
const isLatin = (sign: string | undefined) => sign !== undefined && /[A-Za-z0-9]/.test(sign);

/** Bare addresses, which are links; marks are part of them. */
const ADDRESS = /^(?:https?:\/\/|www\.)|@/i;

/** A mark that the parser has left as it is, though it touches a word: nobody means 5 * 3 or file_name by that. */
function printedMark(entry: Body, node: Nodes): Found<Wrong> | undefined {
	if (node.type !== 'text' || ADDRESS.test(node.value)) return undefined;
	const place = placeOf(entry, node);
	if (!place) return undefined;
	const { source, start, end } = place;
	for (const { 0: mark, index } of source.slice(start, end).matchAll(MARKS)) {
		if (mark.startsWith('\\')) continue;
		const [before, after] = [source[start + index - 1], source[start + index + mark.length]];
		if ((isSpace(before) && isSpace(after)) || (isLatin(before) && isLatin(after))) continue;
		return {
			line: lineOf(node) + source.slice(start, start + index).split('\n').length - 1,
			what: {
				found: `เครื่องหมาย ${mark} ที่จะพิมพ์ออกมาใน "${source.slice(Math.max(start, start + index - 8), start + index + 8)}"`,
				expected: 'ใช้ <em>คำ</em> หรือ <strong>คำ</strong> แทน ถ้าต้องการเครื่องหมายนี้จริง ให้ใส่ \\ ไว้ข้างหน้า',
			},
		};
	}
	return undefined;
}

/** Fields of nodes that hold what is written. */
const TEXTS = new Set(['value', 'url', 'title', 'label', 'name']);

/** Characters that a text has by their number or name: `&#x202E;`. What stands there as it is, is told by its line. */
function strangeEntity(entry: Body, node: Nodes): Found<Wrong> | undefined {
	const place = placeOf(entry, node);
	const strange = Object.entries(node)
		.map(([field, text]) => (TEXTS.has(field) && typeof text === 'string' ? strangeCharacter(text) : undefined))
		.find((found) => found !== undefined);
	if (!strange || (place && strangeCharacter(place.source.slice(place.start, place.end)))) return undefined;
	return { line: lineOf(node), what: { ...strange, found: `${strange.found} จากรหัส &…;` } };
}

/** A bare address that goes on in the Thai behind it, for which Thai has no space. */
function runOnAddress(entry: Body, node: Nodes): Found<Wrong> | undefined {
	if (node.type !== 'link' || !/[^ -~]/.test(node.url)) return undefined;
	const place = placeOf(entry, node);
	if (!place || place.source[place.start] === '[') return undefined;
	return {
		line: lineOf(node),
		what: {
			found: `ลิงก์ ${node.url}`,
			expected: 'ที่อยู่เว็บติดกับอักษรไทย ให้เว้นวรรคหลังที่อยู่เว็บ หรือเขียนเป็น [ข้อความ](ที่อยู่)',
		},
	};
}

/** Addresses that references put in many places, longer together than a page should be. */
function swollenAddresses(entry: Body): Found<Wrong>[] {
	const lengths = new Map(
		nodesOf(entry).flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url.length] as const] : [])),
	);
	let left = MOST_ADDRESSES;
	const over = nodesOf(entry).find((node) => {
		if (node.type === 'link') left -= node.url.length;
		if (node.type === 'linkReference') left -= lengths.get(node.identifier) ?? 0;
		return left < 0;
	});
	return over
		? [
				{
					line: lineOf(over),
					what: { found: `ที่อยู่ของลิงก์ยาวรวมกันเกิน ${MOST_ADDRESSES} ตัวอักษร`, expected: 'ใช้ที่อยู่ที่สั้นกว่า หรือลบลิงก์ที่ซ้ำ' },
				},
			]
		: [];
}

/** What of a body would be printed otherwise than it was meant. */
export function misprints(entry: Body): Found<Wrong>[] {
	const hasEntities = entry.body.includes('&');
	return [
		...nodesOf(entry).flatMap((node) =>
			[
				printedMark(entry, node),
				hasEntities ? strangeEntity(entry, node) : undefined,
				runOnAddress(entry, node),
			].filter((found) => found !== undefined),
		),
		...swollenAddresses(entry),
	];
}
