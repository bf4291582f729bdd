/**
 * Finds in a body what is no text: code, tags, pictures, and links in the form that MDX sees them.
 */
import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault, RawFile } from '../schemas/entry.ts';
import { text } from '../text/markdown/build.ts';
import { parseMdx } from '../text/markdown/parse.ts';
import { isProse } from './names.ts';
import { HEADING_ID, NAMED_HEADING, wrongPageTag } from './page-tags.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

/** A body with where it stands: that of an entry or a page of prose, or a text beside them. */
export type Body = Pick<RawFile, 'file' | 'body' | 'firstLine'>;

/** Something in a body, with its line in the file. */
export interface Found<T> {
	line: number;
	what: T;
}

/** Tags that content may use, without attributes. */
const TAGS = new Set(['strong', 'em', 'sub', 'sup', 'br']);

/** A box of Starlight's. */
export const box: Wrong = { found: 'กล่อง :::', expected: 'ลบบรรทัด ::: แล้วเขียนเป็นข้อความ หรือใช้ > ขึ้นต้นบรรทัด' };

/** Parts of Markdown that have no place in the pages, and the way out. */
const UNWANTED: Readonly<Partial<Record<Nodes['type'], Wrong>>> = {
	image: { found: 'รูปภาพ', expected: 'เนื้อความยังใส่รูปไม่ได้ ให้ลบ ![ ]( ) แล้วเล่าเป็นข้อความ' },
	imageReference: { found: 'รูปภาพ', expected: 'เนื้อความยังใส่รูปไม่ได้ ให้ลบ ![ ][ ] แล้วเล่าเป็นข้อความ' },
	code: { found: 'กล่องโค้ด', expected: 'ลบบรรทัด ``` หรือ ~~~ แล้วเขียนเป็นข้อความ' },
	containerDirective: box,
	footnoteReference: { found: 'เชิงอรรถ', expected: 'เขียนไว้ในวงเล็บ หรืออ้างในช่อง sources' },
	footnoteDefinition: { found: 'เชิงอรรถ', expected: 'เขียนไว้ในวงเล็บ หรืออ้างในช่อง sources' },
	mdxFlowExpression: { found: 'คำสั่งใน { }', expected: 'เนื้อความไม่รันโค้ด ให้ใช้วงเล็บ ( ) แทน หรือใส่ \\ ไว้ข้างหน้า {' },
	mdxTextExpression: { found: 'คำสั่งใน { }', expected: 'เนื้อความไม่รันโค้ด ให้ใช้วงเล็บ ( ) แทน หรือใส่ \\ ไว้ข้างหน้า {' },
};

export const lineOf = (node: Nodes) => node.position?.start.line ?? 1;

/** The text that is parsed: offsets of nodes count in it. */
const sourceOf = ({ body, firstLine }: Body) => '\n'.repeat(firstLine - 1) + body.replace(NAMED_HEADING, '$1');

/** Hyphens that the engine that builds the site makes a dash of, which ids of headings leave out. */
const DASH = /-{2,}/g;

/**
 * A body's tree, with the lines of the file. Starlight has directives on: it swallows the lines of ::: and what stands
 * behind them, and gives the short ones back as text. The colon of a time of day begins one of these, too: 10:30.
 * Dashes are those of the pages, for ids of headings are made of them.
 * @throws Error whose message begins with `line:column:` where MDX cannot read it
 */
function treeOf(entry: Body): Root {
	const tree = parseMdx(sourceOf(entry), { directive: true });
	visit(tree, 'textDirective', ({ name, children }, index, parent) => {
		if (index !== undefined) parent?.children.splice(index, 1, text(`:${name}`), ...children);
	});
	visit(tree, 'text', (node) => {
		node.value = node.value.replace(DASH, '–');
	});
	return tree;
}

/** A body's tree, or what MDX says where it cannot read the body. */
type Reading = { nodes: readonly Nodes[] } | { error: unknown };

/** What was read, by text and first line: a check that is made again reads only what has changed since. */
const readings = new Map<string, Reading>();

/** Bodies that are remembered at most, so that an editor who writes all day fills no memory. */
const MOST = 2000;

/** Reads a body once, however often it is asked for. */
function read(entry: Body): Reading {
	const key = `${entry.firstLine} ${entry.body}`;
	let reading = readings.get(key);
	if (!reading) {
		try {
			const nodes: Nodes[] = [];
			visit(treeOf(entry), (node) => void nodes.push(node));
			reading = { nodes };
		} catch (error) {
			reading = { error };
		}
		if (readings.size >= MOST) readings.clear();
		readings.set(key, reading);
	}
	return reading;
}

/** All nodes of a body in their order; none where MDX cannot read it: `syntaxFault` tells. */
export function nodesOf(entry: Body): readonly Nodes[] {
	const reading = read(entry);
	return 'nodes' in reading ? reading.nodes : [];
}

/** Where a node stands in the text of its file; undefined for one that the parser has made. */
export function placeOf(entry: Body, { position }: Nodes): { source: string; start: number; end: number } | undefined {
	const [start, end] = [position?.start.offset, position?.end.offset];
	return start === undefined || end === undefined ? undefined : { source: sourceOf(entry), start, end };
}

/** Why MDX cannot read a body at all. */
export function syntaxFault(entry: Body): Found<Wrong> | undefined {
	const reading = read(entry);
	if ('nodes' in reading) return undefined;
	const message = reading.error instanceof Error ? reading.error.message : String(reading.error);
	const [, line, reason] = /^(\d+):\d+: (.*)/s.exec(message) ?? [undefined, String(entry.firstLine), message];
	return {
		line: Number(line),
		what: {
			found: `MDX อ่านไม่ได้: ${reason?.replace(/\s+/g, ' ')}`,
			expected: 'ตรวจเครื่องหมาย < > { } และแท็กที่เปิดแล้วไม่ปิดในย่อหน้านี้',
		},
	};
}

/** What is wrong with one node of a file, if anything. */
function wrong(node: Nodes, { file }: Body): Wrong | undefined {
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
		if (isProse(file) && /^[A-Z]/.test(node.name ?? '')) return wrongPageTag(node.name ?? '', node.attributes);
		if (!TAGS.has(node.name ?? ''))
			return {
				found: `แท็ก <${node.name ?? ''}>`,
				expected: `ใช้ได้เฉพาะ ${[...TAGS].map((tag) => `<${tag}>`).join(' ')} ให้ลบแท็กนี้`,
			};
		return node.attributes.length
			? { found: `แท็ก <${node.name}> ที่มีคุณสมบัติ`, expected: `เขียนเพียง <${node.name}> โดยไม่มีอะไรต่อท้ายชื่อ` }
			: undefined;
	}
	if (node.type === 'heading' && node.depth === 1)
		return { found: 'หัวข้อระดับ #', expected: 'ชื่อหน้าเป็นหัวข้อแรกอยู่แล้ว ให้เริ่มที่ ##' };
	if (node.type === 'heading' && toString(node).trim() === '')
		return { found: 'หัวข้อว่าง', expected: 'เขียนชื่อหัวข้อ หรือลบเครื่องหมาย #' };
	if (node.type === 'heading' && /^-*$/.test(new Slugger().slug(toString(node))))
		return { found: `หัวข้อ ${toString(node)} ที่ไม่มีตัวอักษร`, expected: 'เขียนชื่อหัวข้อเป็นคำ ลิงก์มายังหัวข้อนี้ต้องใช้ชื่อ' };
	if (node.type === 'text' && /\*\*|__/.test(node.value))
		return { found: `เครื่องหมาย ** หรือ __ ที่ไม่เป็นตัวหนา`, expected: 'ใช้ <strong>คำ</strong> แทน หรือเว้นวรรคนอกเครื่องหมาย' };
	return UNWANTED[node.type];
}

/** What has no place in a body that MDX can read. */
export const unwanted = (entry: Body): Found<Wrong>[] =>
	nodesOf(entry).flatMap((node) => {
		const what = wrong(node, entry);
		return what ? [{ line: lineOf(node), what }] : [];
	});

/** A link of a body. */
export interface Link {
	line: number;
	url: string;
	text: string;
}

/** Every link of a body as the browser would get it: references resolved, entities read, bare addresses included. */
export const linksIn = (entry: Body): Link[] =>
	nodesOf(entry).flatMap((node) =>
		node.type === 'link' || node.type === 'definition'
			? [{ line: lineOf(node), url: node.url, text: node.type === 'link' ? toString(node) : node.identifier }]
			: [],
	);

/** The ids that Astro will give the headings of a body, with their lines: the named one, or one made of the text. */
export function headings(entry: Body): { line: number; id: string }[] {
	const slugger = new Slugger();
	const lines = entry.body.split(/\r\n?|\n/);
	return nodesOf(entry)
		.filter((node) => node.type === 'heading')
		.map((node) => {
			const line = lineOf(node);
			const [, , named] = HEADING_ID.exec(lines[line - entry.firstLine] ?? '') ?? [];
			return { line, id: named ?? slugger.slug(toString(node)) };
		});
}
