import { unzipSync, strFromU8 } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentOf, COLUMNS } from './document.ts';
import { docxFile } from './docx.ts';
import { DATA, SHEET } from './fixture.ts';
import type { Sheet } from './sheet.ts';
import { clean } from './text.ts';

const make = async (sheet: Sheet) => {
	const file = await docxFile(documentOf(sheet, DATA, (path) => `https://example.org${path}`, '1 มกราคม 2569'));
	const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
	return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

/** The text of a document's XML: runs joined, breaks as line ends. */
const textOf = (xml = '') =>
	[...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<\/w:p>/g)]
		.map(([tag, text]) => text ?? (tag === '<w:br/>' ? '\n' : '\f'))
		.join('')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

describe('the Word file', () => {
	let parts: Record<string, string>;
	let text = '';
	beforeAll(async () => {
		parts = await make(SHEET);
		text = textOf(parts['word/document.xml']);
	});

	test('holds what was written and what was chosen', () => {
		for (const part of [...Object.values(SHEET.texts), ...Object.values(SHEET.notes['R'] ?? {}), ...COLUMNS])
			expect(text).toContain(part);
		for (const title of [
			'ประถมศึกษา',
			'2.10 เชิงรุก',
			'ดูแลคลอง',
			'กรณี plain',
			...DATA.strands.flatMap(({ code, official }) => [code, ...official]),
		])
			expect(text).toContain(title);
	});

	test('cites every page with its address and source, as links', () => {
		const { references } = documentOf(SHEET, DATA, (path) => `https://example.org${path}`, '');
		for (const { title, url, source } of references) {
			expect(text).toContain(`${title}. ${DATA.site}. ${url}${source ? ` (ที่มา: ${source})` : ''}\f`);
			expect(parts['word/_rels/document.xml.rels']).toContain(`Target="${url}"`);
		}
	});

	test('is A4 upright', () => expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/));

	test('sets Thai: face and size for complex scripts, and the language', () => {
		const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(parts['word/styles.xml'] ?? '')?.[0] ?? '';
		expect(defaults).toMatch(/<w:rFonts[^>]*w:cs="TH Sarabun PSK"/);
		expect(defaults).toMatch(/<w:szCs w:val="32"\/>/);
		expect(defaults).toMatch(/<w:lang[^>]*w:bidi="th-TH"/);
	});

	test('repeats the heading of the table on every page', () =>
		expect(parts['word/document.xml']?.match(/<w:tblHeader\/>/g)).toHaveLength(1));

	test('carries the title of the unit and nobody’s name', () => {
		expect(parts['docProps/core.xml']).toContain(`<dc:title>${SHEET.texts.u}</dc:title>`);
		expect(parts['docProps/core.xml']).not.toMatch(/Un-named|<dc:creator>[^<]/);
	});
});

test('any text comes back, and none becomes markup', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (typed) => {
			const text = clean(`<w:p>&amp;${typed}]]>`, 300, true);
			const xml = (await make({ ...SHEET, notes: { R: { m: text } } }))['word/document.xml'];
			expect(textOf(xml)).toContain(`\f${text}\f`);
		}),
		{ numRuns: 10 },
	);
});
