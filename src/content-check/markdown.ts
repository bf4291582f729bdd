/**
 * Reads a body with the parser that builds the site, so that what the check lets through is what Astro takes for text,
 * and finds what is no text: code, tags, pictures, and links in the form that MDX sees them.
 */
import Slugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Fault, RawFile } from '../schemas/entry.ts';
import { wrongPageTag } from './page-tags.ts';

type Wrong = Pick<Fault, 'found' | 'expected'>;

/** Something in a body, with its line in the file. */
export interface Found<T> {
	line: number;
	what: T;
}

/** What MDX knows beyond Markdown. */
interface Extension {
	type:
		| 'containerDirective'
		| 'leafDirective'
		| 'textDirective'
		| 'mdxJsxFlowElement'
		| 'mdxJsxTextElement'
		| 'mdxFlowExpression'
		| 'mdxTextExpression'
		| 'mdxjsEsm';
	name?: string | null;
	attributes?: readonly unknown[];
	children?: Node[];
	position?: Nodes['position'];
	data?: Nodes['data'];
}
type Node = Nodes | Extension;

/** Tags that content may use, without attributes. */
const TAGS = new Set(['strong', 'em', 'sub', 'sup', 'br']);

/** Parts of Markdown that have no place in the pages, and the way out. */
const UNWANTED: Readonly<Record<string, Wrong>> = {
	image: { found: 'รูปภาพ', expected: 'เนื้อความยังใส่รูปไม่ได้ ให้ลบ ![ ]( ) แล้วเล่าเป็นข้อความ' },
	imageReference: { found: 'รูปภาพ', expected: 'เนื้อความยังใส่รูปไม่ได้ ให้ลบ ![ ][ ] แล้วเล่าเป็นข้อความ' },
	code: { found: 'กล่องโค้ด', expected: 'ลบบรรทัด ``` หรือ ~~~ แล้วเขียนเป็นข้อความ' },
	html: { found: 'แท็ก HTML', expected: 'ลบแท็ก แล้วเขียนเป็นข้อความ' },
	containerDirective: { found: 'กล่อง :::', expected: 'ลบบรรทัด ::: แล้วเขียนเป็นข้อความ หรือใช้ > ขึ้นต้นบรรทัด' },
	footnoteReference: { found: 'เชิงอรรถ', expected: 'เขียนไว้ในวงเล็บ หรืออ้างในช่อง sources' },
	footnoteDefinition: { found: 'เชิงอรรถ', expected: 'เขียนไว้ในวงเล็บ หรืออ้างในช่อง sources' },
	yaml: { found: 'ส่วนหัวที่สอง', expected: 'ไฟล์มีส่วนหัวได้ส่วนเดียว ให้ลบบรรทัด --- ในเนื้อความ' },
	toml: { found: 'ส่วนหัวที่สอง', expected: 'ไฟล์มีส่วนหัวได้ส่วนเดียว ให้ลบบรรทัด +++ ในเนื้อความ' },
	mdxjsEsm: { found: 'คำสั่ง import หรือ export', expected: 'เนื้อความไม่รันโค้ด ให้ลบ หรือไม่ให้ import และ export ขึ้นต้นบรรทัด' },
	mdxFlowExpression: { found: 'คำสั่งใน { }', expected: 'เนื้อความไม่รันโค้ด ให้ใช้วงเล็บ ( ) แทน หรือใส่ \\ ไว้ข้างหน้า {' },
	mdxTextExpression: { found: 'คำสั่งใน { }', expected: 'เนื้อความไม่รันโค้ด ให้ใช้วงเล็บ ( ) แทน หรือใส่ \\ ไว้ข้างหน้า {' },
};

const childrenOf = (node: Node): readonly Node[] =>
	'children' in node ? ((node.children ?? []) as readonly Node[]) : [];

function* nodesOf(node: Node): Generator<Node> {
	yield node;
	for (const child of childrenOf(node)) yield* nodesOf(child);
}

const lineOf = (node: Node) => node.position?.start.line ?? 1;

/**
 * A body's tree, with the lines of the file. Starlight has directives on: it swallows the lines of ::: and what stands
 * behind them, and gives the short ones back as text.
 * @throws Error whose message begins with `line:column:` where MDX cannot read it
 */
const treeOf = ({ body, firstLine }: RawFile) =>
	mdxToMdast('\n'.repeat(firstLine - 1) + body, { features: { directive: true, headingAttributes: true } }) as Node;

const trees = new WeakMap<RawFile, Node | undefined>();

/** The same, or undefined where MDX cannot read it: `syntaxFault` tells. */
function readable(entry: RawFile): Node | undefined {
	if (!trees.has(entry)) {
		try {
			trees.set(entry, treeOf(entry));
		} catch {
			trees.set(entry, undefined);
		}
	}
	return trees.get(entry);
}

/** Why MDX cannot read a body at all. */
export function syntaxFault(entry: RawFile): Found<Wrong> | undefined {
	try {
		treeOf(entry);
		return undefined;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line, reason] = /^(\d+):\d+: (.*)/s.exec(message) ?? [undefined, String(entry.firstLine), message];
		return {
			line: Number(line),
			what: { found: `MDX อ่านไม่ได้: ${reason}`, expected: 'ตรวจเครื่องหมาย < > { } และแท็กที่เปิดแล้วไม่ปิดในย่อหน้านี้' },
		};
	}
}

/** What is wrong with one node of a file, if anything. */
function wrong(node: Node, { collection }: RawFile): Wrong | undefined {
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
		if (!collection && /^[A-Z]/.test(node.name ?? '')) return wrongPageTag(node.name ?? '', node.attributes ?? []);
		if (!TAGS.has(node.name ?? ''))
			return {
				found: `แท็ก <${node.name ?? ''}>`,
				expected: `ใช้ได้เฉพาะ ${[...TAGS].map((tag) => `<${tag}>`).join(' ')} ให้ลบแท็กนี้`,
			};
		return node.attributes?.length
			? { found: `แท็ก <${node.name}> ที่มีคุณสมบัติ`, expected: `เขียนเพียง <${node.name}> โดยไม่มีอะไรต่อท้ายชื่อ` }
			: undefined;
	}
	if (node.type === 'heading' && node.depth === 1)
		return { found: 'หัวข้อระดับ #', expected: 'ชื่อหน้าเป็นหัวข้อแรกอยู่แล้ว ให้เริ่มที่ ##' };
	if (node.type === 'heading' && textOf(node).trim() === '')
		return { found: 'หัวข้อว่าง', expected: 'เขียนชื่อหัวข้อ หรือลบเครื่องหมาย #' };
	if (node.type === 'text' && /\*\*|__/.test(node.value))
		return { found: `เครื่องหมาย ** หรือ __ ที่ไม่เป็นตัวหนา`, expected: 'ใช้ <strong>คำ</strong> แทน หรือเว้นวรรคนอกเครื่องหมาย' };
	return UNWANTED[node.type];
}

function textOf(node: Node): string {
	if ('value' in node && typeof node.value === 'string') return node.value;
	// The colon of a time of day begins one of these, too: 10:30.
	return (node.type === 'textDirective' ? `:${node.name}` : '') + childrenOf(node).map(textOf).join('');
}

/** What has no place in a body that MDX can read. */
export function unwanted(entry: RawFile): Found<Wrong>[] {
	const tree = readable(entry);
	if (!tree) return [];
	return [...nodesOf(tree)].flatMap((node) => {
		const what = wrong(node, entry);
		return what ? [{ line: lineOf(node), what }] : [];
	});
}

/** Every link of a body as the browser would get it: references resolved, entities read, bare addresses included. */
export function linksIn(entry: RawFile): { line: number; url: string; text: string }[] {
	const tree = readable(entry);
	if (!tree) return [];
	return [...nodesOf(tree)].flatMap((node) =>
		node.type === 'link' || node.type === 'definition'
			? [{ line: lineOf(node), url: node.url, text: node.type === 'link' ? textOf(node) : node.identifier }]
			: [],
	);
}

/** The id that a heading names itself: `## ที่มา {#sources}`. */
function namedId(node: Node): string | undefined {
	const { hProperties }: { hProperties?: { id?: unknown } } = node.data ?? {};
	return typeof hProperties?.id === 'string' ? hProperties.id : undefined;
}

/** The ids that Astro will give the headings of a body. */
export function headingIds(entry: RawFile): string[] {
	const tree = readable(entry);
	if (!tree) return [];
	const slugger = new Slugger();
	return [...nodesOf(tree)]
		.filter((node) => node.type === 'heading')
		.map((node) => namedId(node) ?? slugger.slug(textOf(node)));
}
