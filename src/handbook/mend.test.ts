import { describe, expect, test } from 'vitest';
import { joinClusters, learnGlyphs, type Learned } from './clusters.ts';
import { mendText } from './mend.ts';
import { fontWith, tableWith, withSaraAm, type AddedCodes } from './sara-am.ts';
import { parsePdf, streamOf, withStream, writePdf } from './pdf-file.ts';
import { completeTable, readTable } from './to-unicode.ts';

/** ปี ง as Chromium writes it: a letter, its mark far to the left of the letter's end, the next letter. */
const CONTENT = `q
BT
/Span<</ActualText <FEFF0E1B0E35> >> BDC
/F4 12 Tf
1 0 0 -1 0 9 Tm
<008D> Tj
5.36 0 Td <00CC> Tj
EMC
2.47 0 Td <0082> Tj
6.93 0 Td <008C> Tj
ET
Q
`;
const TABLE = `2 beginbfchar
<0082> <0E07>
<00CC> <0000>
endbfchar
1 beginbfrange
<008C> <008D> <0E1A>
endbfrange
`;

const stream = (text: string) => `<</Length ${text.length}>> stream\n${text}\nendstream`;
const pdfOf = (bodies: string[]) =>
	writePdf({
		head: '%PDF-1.4\n',
		objects: bodies.map((body, place) => ({ number: place + 1, body })),
		trailer: `<</Size ${bodies.length + 1}\n/Root 1 0 R>>`,
	});

describe('a table of letters', () => {
	test('tells single glyphs and ranges, and not what it does not know', () =>
		expect([...readTable(TABLE)]).toEqual([
			[0x82, 0x0e07],
			[0x8c, 0x0e1a],
			[0x8d, 0x0e1b],
		]));

	test('is completed where it knows nothing, and only there', () => {
		const complete = completeTable(
			TABLE,
			new Map([
				[0xcc, 0x0e35],
				[0x82, 0x0e01],
			]),
		);
		expect(readTable(complete).get(0xcc)).toBe(0x0e35);
		expect(readTable(complete).get(0x82)).toBe(0x0e07);
	});
});

describe('clusters', () => {
	const letters = readTable(completeTable(TABLE, new Map([[0xcc, 0x0e35]])));

	test('teach which letters their glyphs stand for', () => {
		const learned: Learned = new Map();
		learnGlyphs(CONTENT, learned);
		expect([...(learned.get('F4') ?? [])]).toEqual([
			[0x8d, 0x0e1b],
			[0xcc, 0x0e35],
		]);
	});

	test('teach nothing of a glyph that stands for two', () => {
		const learned: Learned = new Map();
		learnGlyphs(CONTENT, learned);
		learnGlyphs(CONTENT.replace('0E1B0E35', '0E1B0E34'), learned);
		expect(learned.get('F4')?.get(0xcc)).toBeUndefined();
	});

	test('ำ is two glyphs around a tone mark', () => {
		const learned: Learned = new Map();
		learnGlyphs(
			'BT\n/F4 12 Tf\n/Span<</ActualText <FEFF0E190E490E33> >> BDC\n<0001000200030004> Tj\nEMC\nET\n',
			learned,
		);
		expect([...(learned.get('F4') ?? [])].map(([, code]) => code)).toEqual([0x0e19, 0x0e4d, 0x0e49, 0x0e32]);
	});

	test('end with a letter', () => {
		const joined = joinClusters(CONTENT, () => letters);
		expect(joined).toContain('<FEFF0E1B0E350E07>');
		expect(joined.replace(/\/Span.*BDC\n|EMC\n/g, '')).toBe(CONTENT.replace(/\/Span.*BDC\n|EMC\n/g, ''));
		expect(joined.indexOf('EMC')).toBeGreaterThan(joined.indexOf('<0082>'));
		expect(joined.indexOf('EMC')).toBeLessThan(joined.indexOf('<008C>'));
	});

	test('a mark above a mark is on the line of its letter', () => {
		const stack = CONTENT.replace('0E1B0E35', '0E1B0E350E48').replace('<00CC> Tj', '<00CC> Tj\n.03 1.33 Td <00D5> Tj');
		expect(joinClusters(stack.replace('2.47 0 Td', '2.47 -1.33 Td'), () => letters)).toContain(
			'<FEFF0E1B0E350E480E07>',
		);
		expect(joinClusters(stack, () => letters)).toBe(stack);
	});

	test('end with their line, and before what nobody can name', () => {
		const nextLine = CONTENT.replace('2.47 0 Td', '-5.36 14 Td');
		expect(joinClusters(nextLine, () => letters)).toBe(nextLine);
		expect(joinClusters(CONTENT, () => new Map())).toBe(CONTENT);
	});
});

describe('ำ', () => {
	/** น้ำ as Chromium writes it: letter, ring, tone mark, SARA AA. */
	const WATER =
		'BT\n/F4 12 Tf\n/Span<</ActualText <FEFF0E190E490E33> >> BDC\n1 0 Td <0001> Tj\n2 0 Td <0002> Tj\n3 0 Td <0003> Tj\n4 0 Td <0004> Tj\nEMC\nET\n';
	const FONT = '<</Type /Font\n/CIDToGIDMap /Identity\n/W [0 [472 600 0 0] 4 9 380]\n/DW 0>>';
	const added: AddedCodes = new Map();
	const shown = withSaraAm(WATER, added);
	const codes = [...(added.get('F4')?.values() ?? [])];
	const codesShown = [...shown.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, code = '']) => parseInt(code, 16));

	test('is one letter to programs that go by glyphs, behind its tone mark', () => {
		const table = `1 beginbfrange\n<0001> <0001> <0E19>\nendbfrange\n1 beginbfchar\n<0003> <0E49>\nendbfchar\nendcmap`;
		const letters = readTable(tableWith(table, codes));
		const read = codesShown.map((code) => String.fromCharCode(letters.get(code) ?? 0)).join('');
		expect(read.replace(/\p{Cf}/gu, '')).toBe('น้ำ');
	});

	test('is drawn by the same glyphs of the same width at the same places', () => {
		const { font, glyphs } = fontWith(FONT, codes, 9);
		const glyphOf = (code: number) => (glyphs.charCodeAt(2 * code) << 8) + glyphs.charCodeAt(2 * code + 1);
		expect(codesShown.map(glyphOf)).toEqual([1, 2, 3, 4]);
		expect(codesShown.slice(1, 2)).not.toEqual([2]);
		expect(font).toContain('/CIDToGIDMap 9 0 R');
		for (const { code, glyph } of codes) expect(font).toContain(`${code} [${glyph === 4 ? 380 : 0}]`);
		expect(shown.replace(/<[0-9A-F]+> Tj/g, '')).toBe(WATER.replace(/<[0-9A-F]+> Tj/g, ''));
	});

	test('has the same codes wherever a font draws it', () => {
		const before = added.get('F4')?.size;
		expect(withSaraAm(WATER, added)).toBe(shown);
		expect(added.get('F4')?.size).toBe(before);
	});

	test('stays as it is where a face draws it as one glyph, and so does all else', () => {
		const none: AddedCodes = new Map();
		for (const content of [WATER.replace('3 0 Td <0003> Tj\n', ''), WATER.replace('0E33', '0E32'), CONTENT])
			expect(withSaraAm(content, none)).toBe(content);
		expect(none.size).toBe(0);
	});

	test('a font with glyphs of its own order is refused', () =>
		expect(() => fontWith(FONT.replace('/Identity', '7 0 R'), codes, 9)).toThrow('map of glyphs'));
});

describe('a PDF', () => {
	const bytes = pdfOf([
		'<</Type /Catalog>>',
		stream(CONTENT),
		stream(TABLE),
		'<</Type /Font\n/ToUnicode 3 0 R>>',
		stream('endobj\n5 0 obj'),
	]);

	test('is the same when nothing changes', () => expect(writePdf(parsePdf(bytes)).equals(bytes)).toBe(true));

	test('keeps a stream that looks like the end of one', () =>
		expect(streamOf(parsePdf(bytes).objects[4]!)).toBe('endobj\n5 0 obj'));

	test('is mended: its table knows the mark, its texts end with letters', () => {
		const packed = (text: string) =>
			withStream({ number: 0, body: '<</Filter /FlateDecode\n/Length 0>> stream\n\nendstream' }, text).body;
		const bodies = ['<</Type /Catalog>>', packed(CONTENT), packed(TABLE), '<</Type /Font\n/ToUnicode 3 0 R>>'];
		const { objects } = parsePdf(mendText(pdfOf(bodies)));
		expect(objects.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
		const [, page = '', table = ''] = objects.map((object) => streamOf(object));
		expect(page).toContain('<FEFF0E1B0E350E07>');
		expect(readTable(table).get(0xcc)).toBe(0x0e35);
	});

	test('is refused where its objects are not in a plain table', () =>
		expect(() => parsePdf(Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF'))).toThrow('plain table'));
});
