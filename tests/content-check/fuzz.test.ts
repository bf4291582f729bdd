/**
 * Whatever stands in a file, the check ends with faults that help or with none, and what it lets through is text to the
 * compiler that builds the site. Seeds are fixed: a run that fails can be run again.
 */
import fc from 'fast-check';
import { mdxToHast, mdxToJs } from 'satteri';
import { afterAll, expect, test } from 'vitest';
import { FULL } from './faults/full.ts';
import { BrokenSite, lacksIn, written } from './faults/site.ts';
import { removeProjects } from './fixture.ts';

afterAll(removeProjects);

const SETTINGS = { seed: 2566, endOnFailure: true } as const;
/** Milliseconds, for machines that do other things besides. */
const PATIENCE = 240_000;

const TERM = 'glossary/plc.mdx';
const site = new BrokenSite(FULL);

/** Pieces of which hostile bodies are made, besides any text. */
const PIECES = [
	...[
		'{',
		'}',
		'<',
		'>',
		'/',
		'\\',
		'`',
		'``',
		'```',
		'~~~',
		'*',
		'**',
		'_',
		'[',
		']',
		'(',
		')',
		'!',
		'#',
		'##',
		'|',
		'-',
		':',
		'=',
		'"',
		"'",
		'&',
		';',
		'$',
		'@',
		'^',
	],
	...['\n', '\n\n', '\r\n', '\t', ' ', '    ', '> ', '- ', '1. ', '---', '+++', '| ก |\n|-|\n'],
	...[
		'import ',
		'export ',
		'import x from "y"',
		'export default ',
		'{1}',
		'{/* */}',
		'<br/>',
		'<strong>',
		'</strong>',
		'<em>',
		'</em>',
		'<X/>',
		'<script>',
		'</script>',
		'<!--',
		'-->',
		'<a href="x">',
		'</a>',
	],
	...[
		'javascript:alert(1)',
		'https://www.moe.go.th/',
		'http://a.b/',
		'www.a.co',
		'/cases/project/',
		'#x',
		'&#123;',
		'&lt;',
		'&#x202e;',
		'&NewLine;',
		'[a]: ',
		'![',
		'](',
		'[^1]',
		'[^1]: ',
	],
	...['ก', 'ระยอง', 'ำ', '่', 'a', '1', '๑', '\u200B', '\u202E'],
] as const;
const hostile = fc
	.array(
		fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme', maxLength: 3 })),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(''));

/** Faults of a file, each of which has to help. */
function faultsOf(content: string | Uint8Array) {
	const faults = site.faultsWith(TERM, content);
	expect(faults.flatMap((fault) => lacksIn(fault).map((lack) => `lacks ${lack}: ${JSON.stringify(fault)}`))).toEqual(
		[],
	);
	return faults;
}

test('any bytes', { timeout: PATIENCE }, () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void expect(faultsOf(bytes).length).toBeGreaterThan(0)),
		{ ...SETTINGS, numRuns: 300 },
	);
});

test('any text for a frontmatter', { timeout: PATIENCE }, () => {
	const yaml = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'title: ',
					'meaning: ',
					'aliases:',
					'\n',
					'\n  ',
					'- ',
					'[',
					']',
					'{',
					'}',
					': ',
					'&a ',
					'*a',
					'<<: ',
					'!!',
					'|',
					'>',
					"'",
					'"',
					'#',
					'? ',
					'---',
					'\t',
					'2.10',
					'~',
					'0x1',
					'.inf',
					'2023-02-31',
				),
				fc.string({ maxLength: 4 }),
			),
			{ maxLength: 25 },
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(yaml, (text) => void faultsOf(`---\n${text}\n---\n`)),
		{ ...SETTINGS, numRuns: 400 },
	);
});

test('any value for any field', { timeout: PATIENCE }, () => {
	const fields = fc.constantFrom(...Object.keys(FULL[TERM] ?? {}));
	fc.assert(
		fc.property(fields, fc.jsonValue({ maxDepth: 3 }), (field, value) => {
			const faults = faultsOf(written({ ...FULL[TERM], [field]: value }));
			// Texts and lists of texts may well be right; nothing else is.
			if (typeof value === 'number' || typeof value === 'boolean' || value === null)
				expect(faults.length).toBeGreaterThan(0);
		}),
		{ ...SETTINGS, numRuns: 300 },
	);
});

/** What a compiled body may have in it: the parts of Markdown that the pages style. */
const ELEMENTS =
	/^(?:p|a|h[2-6]|ul|ol|li|strong|em|del|sub|sup|br|hr|code|blockquote|table|thead|tbody|tr|th|td|input)$/;

interface Node {
	type: string;
	tagName?: string;
	name?: string | null;
	attributes?: unknown[];
	properties?: Record<string, unknown>;
	children?: Node[];
}
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** Text, and elements that neither run nor load anything. */
function isPlain({ type, tagName, name, attributes, properties }: Node): boolean {
	if (type === 'root' || type === 'text') return true;
	if (type.startsWith('mdxJsx')) return ELEMENTS.test(name ?? '') && !attributes?.length;
	const target = properties?.['href'];
	return (
		type === 'element' &&
		ELEMENTS.test(tagName ?? '') &&
		(target === undefined || /^(?:[/#]|https:\/\/)/.test(String(target)))
	);
}

test('a body that passes is text to the compiler of the site', { timeout: PATIENCE }, () => {
	let passed = 0;
	fc.assert(
		fc.property(hostile, (body) => {
			const source = written(FULL[TERM] ?? {}, body);
			if (faultsOf(source).length) return;
			passed++;
			expect(mdxToJs(`\n${body}`).code).toContain('MDXContent');
			expect(nodesOf(mdxToHast(`\n${body}`) as Node).filter((node) => !isPlain(node))).toEqual([]);
		}),
		{ ...SETTINGS, numRuns: 1500 },
	);
	// Where all are refused, nothing was compared.
	expect(passed).toBeGreaterThan(100);
});
