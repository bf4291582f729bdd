/** The tags that pages of prose may use: src/schemas/pages.ts says which, this says what is wrong with one. */
import type { Fault } from '../schemas/entry.ts';
import { PAGE_TAGS } from '../schemas/pages.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

/** The id at the end of a heading: `## ที่มา {#sources}`. */
export const HEADING_ID = /^(#{2,6} .*\S) \{#([a-z][a-z0-9-]*)\}[ \t]*$/;

/** The same wherever it stands in a text. */
export const NAMED_HEADING = new RegExp(HEADING_ID.source, 'gm');

const TAG = /<\/?[A-Z][A-Za-z]*(?: [a-z]+="[^"<>{}]*")*(?: ?\/)?>/g;

/** A line of a page without what only pages may have. Whether its tags are right is for `wrongPageTag` to say. */
export const withoutPageMarks = (line: string) => line.replace(HEADING_ID, '$1').replace(TAG, '');

/** An attribute as MDX gives it. */
interface Attribute {
	type: string;
	name?: string;
	value?: unknown;
}

/** How a tag is written, such as `<When has="…">`. */
const form = (name: string) => {
	const attributes = Object.keys(PAGE_TAGS[name] ?? {});
	return attributes.length ? attributes.map((attribute) => `<${name} ${attribute}="…">`).join(' หรือ ') : `<${name} />`;
};

/**
 * What is wrong with a tag of a page of prose, or undefined.
 * @param given The tag's attributes as MDX gives them.
 */
export function wrongPageTag(name: string, given: readonly unknown[]): Wrong | undefined {
	const known = Object.hasOwn(PAGE_TAGS, name) ? PAGE_TAGS[name] : undefined;
	if (!known)
		return {
			found: `แท็ก <${name}>`,
			expected: `หน้านี้ใช้ได้เฉพาะ ${Object.keys(PAGE_TAGS)
				.map((tag) => `<${tag}>`)
				.join(' ')} ให้แก้ชื่อ หรือลบแท็กนี้`,
		};
	const [attribute, ...more] = given as readonly Attribute[];
	const needed = Object.keys(known);
	const isRight = attribute ? needed.includes(attribute.name ?? '') && more.length === 0 : needed.length === 0;
	if (!isRight || (attribute && typeof attribute.value !== 'string'))
		return { found: `แท็ก <${name}> ที่มีคุณสมบัติไม่ตรง`, expected: `เขียนเป็น ${form(name)}` };
	const values = known[attribute?.name ?? ''];
	if (!attribute || !values || values.includes(String(attribute.value))) return undefined;
	return {
		found: `<${name} ${attribute.name}="${String(attribute.value)}">`,
		expected: `ค่าของ ${attribute.name} ต้องเป็นหนึ่งใน ${values.join(', ')}`,
	};
}
