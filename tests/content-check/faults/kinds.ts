/** What can be wrong with a value, by what the schema asks of it. */
import type { Field, FieldType } from './fields.ts';

/** A fault: what it is called, and the value that has it. */
export type Kind = readonly [name: string, value: unknown];

/** Characters that nobody sees, or that turn what readers see; texts get them in turn, two each. */
const UNSEEN: Readonly<Record<string, string>> = {
	'a mark that turns the direction': '\u202E',
	'an isolate of direction': '\u2066',
	'a space without width': '\u200B',
	'a joiner without width': '\u200D',
	'a soft hyphen': '\u00AD',
	'a control character': '\u0007',
	'a private character': '\uE000',
	'a lost character': '\uFFFD',
	'a tag character': '\u{E0041}',
	'a byte order mark': '\uFEFF',
};

/** The same digits as Thais write them. */
const thai = (value: number) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

let turn = 0;
const inTurn = () => {
	const all = Object.entries(UNSEEN);
	turn += 2;
	return [0, 1].map((next) => all[(turn + next) % all.length] as [string, string]);
};

const text = ({ value, most }: Field): Kind[] => [
	['a number', 2566],
	['true', true],
	['a list', ['ก']],
	['a group', { ก: 'ข' }],
	['nothing', null],
	['an empty text', ''],
	['white space', ' \t '],
	...inTurn().map(([name, sign]): Kind => [name, `${String(value)}${sign}ก`]),
	['eight marks on one letter', `ก${'่'.repeat(8)}`],
	...(most ? [['a text too long', 'ก'.repeat(most + 1)] as Kind] : []),
];

const number = ({ value }: Field): Kind[] => [
	['digits in quotation marks', String(value)],
	['Thai digits', thai(Number(value))],
	['a word', 'หนึ่ง'],
	['a fraction', 1.5],
	['zero', 0],
	['a negative number', -1],
	['no number', NaN],
	['infinity', Infinity],
	['more than a computer counts', 2 ** 60],
	['nothing', null],
	['a list', [1]],
];

const year = (field: Field): Kind[] => [
	...number(field),
	['a year of the common era', Number(field.value) - 543],
	['two digits', Number(field.value) % 100],
	['a year too far ahead', Number(field.value) + 543],
	['a date', new Date('2023-01-16T00:00:00Z')],
];

const KINDS: Readonly<Record<FieldType, (field: Field) => Kind[]>> = {
	text,
	number,
	year,
	date: () => [
		['a year of the Buddhist era', '2566-04-01'],
		['a bare year of the Buddhist era', '2566'],
		['a day of the Buddhist era without quotes', new Date('2566-04-01T00:00:00Z')],
		['a day that does not exist', '2023-02-30'],
		['a month that does not exist', '2023-13'],
		['day, month, year', '01/04/2023'],
		['words', '1 เมษายน 2566'],
		['Thai digits', '๒๐๒๓-๐๔-๐๑'],
		['a bare number', 2023],
		['a year too early', '0566-04-01'],
		['a year too late', '2350'],
		['a time', '2023-04-01T10:00'],
		['nothing', null],
		['an empty text', ''],
	],
	address: () => [
		['no scheme', 'www.rayong.go.th'],
		['an address that is not encrypted', 'http://www.rayong.go.th/'],
		['a script', 'javascript:alert(1)'],
		['data', 'data:text/html,<script>alert(1)</script>'],
		['a file', 'file:///etc/passwd'],
		['the scheme of the page', '//www.rayong.go.th/'],
		['a password', 'https://admin:secret@www.rayong.go.th/'],
		['a name before another', 'https://www.moe.go.th@evil.org/'],
		['an IP', 'https://203.0.113.7/'],
		['an IP in one number', 'https://3405803783/'],
		['an IP of version 6', 'https://[2001:db8::1]/'],
		['localhost', 'https://localhost/'],
		['a name of the local network', 'https://files.school.local/'],
		['a name without dot', 'https://intranet/'],
		['a port', 'https://www.rayong.go.th:8443/'],
		['tracking', 'https://www.rayong.go.th/?utm_source=line'],
		['tracking behind others', 'https://www.rayong.go.th/?id=1&fbclid=abc'],
		['a space', 'https://www.rayong.go.th/a b'],
		['quotation marks', 'https://www.rayong.go.th/"onclick="x'],
		['a tag', 'https://www.rayong.go.th/<script>'],
		['a mark that turns the direction', 'https://www.rayong.go.th/\u202Etxt.exe'],
		['no name', 'https:///path'],
		['a number', 1],
		['nothing', null],
		['an empty text', ''],
	],
	choice: ({ value }) => [
		['a value that is none of the choices', 'nonsense'],
		['the choice with a space', ` ${String(value)}`],
		['a word of objects', 'constructor'],
		['a number', 1],
		['a list', [value]],
		['nothing', null],
		['an empty text', ''],
	],
	list: ({ value }) => [
		['the item without its list', (value as unknown[])[0]],
		['a group', { 0: 'ก' }],
		['a text', 'ก'],
		['nothing', null],
		['nothing as an item', [null]],
		['a list in the list', [[[['ก']]]]],
	],
	group: ({ value }) => [
		['a text', 'ก'],
		['a list', [value]],
		['nothing', null],
		['an unknown field', { ...(value as object), nonsense: 1 }],
		['a field of objects', { ...(value as object), constructor: 1 }],
		['an empty group', {}],
	],
	pair: () => [
		['one number', [1]],
		['three numbers', [1, 2, 3]],
		['lines the wrong way round', [2, 1]],
		['lines past the end of the document', [1, 100_000]],
		['lines from zero', [0, 2]],
		['a text', '1-2'],
		['Thai digits', ['๑', '๒']],
		['a number', 1],
		['nothing', null],
	],
	flag: () => [
		['a text', 'true'],
		['a number', 1],
		['a list', [true]],
		['a group', { ก: true }],
		['nothing', null],
	],
	cell: () => [
		['true', true],
		['a group', { ก: 1 }],
		['a list', [1]],
		['a date', new Date('2023-01-16T00:00:00Z')],
		['no number', NaN],
		['Thai digits', '๗'],
		['a formula', '=HYPERLINK("https://evil.org")'],
		['a formula of another sign', '@SUM(A1)'],
		['a formula behind a minus', '-2+cmd'],
	],
};

/** Texts that only look like one: an item, a cell or an id may hold what another text may not. */
export const kindsOf = (field: Field): Kind[] => [
	...KINDS[field.type](field),
	...(field.named && !field.optional ? [['a missing field', undefined] as Kind] : []),
];
