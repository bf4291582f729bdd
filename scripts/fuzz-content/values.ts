/** Values for fields: such as a schema describes, at its edges, and such as nobody should write. */
import type { JsonSchema } from '../../src/exports/open-data/schema.ts';
import type { Random } from './random.ts';

type Choices<T> = readonly [T, ...T[]];

/** Parts of texts: words, signs of Markdown, YAML, HTML, CSV and citation files, letters that nobody sees. */
const PIECES: Choices<string> = [
	...(['ระยอง', 'โรงเรียน', 'น้ำ', 'ที่', 'PLC', 'plc', '2566', '๒๕๖๖', ' ', ' ', '  '] as const),
	...['*', '**', '_', '~', '~~', '`', '[', ']', '(', ')', '!', '#', ' #', '|', '-', '--', '---', '>', '<', '{', '}'],
	...[
		'&',
		'&amp;',
		'&#x202E;',
		'&#0;',
		'\\',
		'/',
		':',
		';',
		'"',
		"'",
		'“',
		'”',
		'…',
		'=',
		'+',
		'@',
		'%',
		'$',
		'^',
		',',
	],
	...['\n', '\n\n', '\t', '\r', '\u00A0', '\u200B', '\u202E', '\u3164', '\u2800', '\uFFFC', '\u{E0100}', '\uE000'],
	...['<br/>', '<strong>', '</strong>', '<script>', ':::', '10:30', '🙂', 'เเ', 'ํา', '่', 'ำ', 'е', 'ＡＢ', '中', 'ع'],
	...[
		'https://www.moe.go.th/',
		'www.moe.go.th',
		'a@b.co',
		'/cases/project/',
		'/none/',
		'ER  - ',
		'import x',
		'8~9',
		'5*3',
	],
];

/** Parts of bodies beyond those of texts. */
const BLOCKS: Choices<string> = [
	'## หัวข้อ\n\n',
	'## ???\n\n',
	'## Menu\n\n',
	'# ก\n\n',
	'- ก\n- ข\n\n',
	'1. ก\n   - ข\n\n',
	'> ก\n\n',
	'| ก | ข |\n|-|-:|\n| 1 | 2 |\n\n',
	`${'|ก'.repeat(200)}|\n${'|-'.repeat(200)}|\n|ก|\n\n`,
	'[ก](/about/) ',
	'[ก](/feed.xml) ',
	'[ก](/matrix/2566/) ',
	'[ก](/browse/levels/primary/) ',
	'[ก](/cases/project/#results) ',
	'[ก](#หัวข้อ) ',
	'[ก][ข]\n\n[ข]: /cases/project/\n\n',
	'*“ก”*ข ',
	'**ก** _ข_ ~~ค~~ ',
	'ข้อความ <strong>หนา</strong> ต่อ\n\n',
	'```\nก\n```\n\n',
	'---\n\n',
	'---\nก: ข\n---\n\n',
];

/** Values that no field is meant for. */
const ODD: Choices<unknown> = [
	null,
	true,
	0,
	-1,
	1.5,
	1e21,
	2 ** 60,
	NaN,
	Infinity,
	'',
	' ',
	[],
	{},
	[[]],
	[null],
	{ toString: 1 },
	{ constructor: 1 },
	new Date('2023-01-16T00:00:00Z'),
	'__proto__',
	'ก'.repeat(5000),
	'constructor',
	'../x',
	'/index.html/',
	'/focus/2566/',
	'MARCO(',
];

/** Values as YAML spells them, which no value in JavaScript stands for. */
export const RAW: Choices<string> = [
	...([
		'0012',
		'2.50',
		'0x1F',
		'.inf',
		'2026-11-22T99:99:99Z',
		'0066-04-01',
		'2023-02-31',
		'ก #ข',
		'&a ก',
		'*a',
	] as const),
	...[
		'!!binary aGVsbG8=',
		'!!set { ก }',
		'!!omap [ก: 1]',
		'{ toString: 1 }',
		'|\n  ก\n  ข',
		'>-\n  ก',
		'"\\u202E"',
		'[',
		'"',
		'? ก',
	],
];

export const text = (random: Random, most: number): string => {
	const length = random.below(Math.min(most, 12) + 1);
	return Array.from({ length }, () => random.pick(PIECES)).join('');
};

/** A body of blocks and of parts of texts. */
export const body = (random: Random): string =>
	Array.from({ length: random.below(8) }, () => (random.once(2) ? random.pick(BLOCKS) : text(random, 6))).join('');

/** A text at the edges of what a schema allows. */
function edgeText(random: Random, schema: JsonSchema): string {
	const maxLength = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : 100;
	const length = random.pick([0, 1, maxLength - 1, maxLength, maxLength + 1]);
	return random.once(3) ? 'ก'.repeat(length) : text(random, 12);
}

/** A value as a schema describes it, or at its edges. */
function described(random: Random, schema: JsonSchema, depth = 0): unknown {
	const choices = schema.oneOf?.map((choice) => choice.const) ?? schema.enum;
	if (choices?.length) return choices[random.below(choices.length)];
	switch (schema.type) {
		case 'string':
			return edgeText(random, schema);
		case 'integer':
		case 'number':
			return random.pick([0, 1, 2, 7, 100, 2566, 2567, 2700, -3, 0.5]);
		case 'boolean':
			return random.once(2);
		case 'array': {
			const item = schema.items ?? { type: 'integer' };
			return Array.from({ length: random.below(4) }, () => described(random, item, depth + 1));
		}
		case 'object':
			return Object.fromEntries(
				Object.entries(schema.properties ?? {})
					.filter(([name]) => schema.required?.includes(name) ?? random.once(2))
					.map(([name, field]) => [name, described(random, field, depth + 1)]),
			);
		default:
			return random.pick(ODD);
	}
}

/** A value for a field: as its schema describes it or, less often, such as nobody should write. */
export const value = (random: Random, schema: JsonSchema): unknown =>
	random.once(3) ? random.pick(ODD) : described(random, schema);
