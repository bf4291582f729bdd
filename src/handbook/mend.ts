/**
 * Makes the Thai of a PDF by Chromium fit to be searched and copied. A Thai face has several glyphs for one mark; the
 * PDF does not say what all of them stand for, and gives texts for letters with marks in a way that readers put spaces
 * into. Nothing that is seen changes.
 */
import { joinClusters, learnGlyphs, type Learned } from './clusters.ts';
import { parsePdf, streamOf, streamObject, withStream, writePdf, type PdfObject } from './pdf-file.ts';
import { fontWith, tableWith, withSaraAm, type AddedCodes } from './sara-am.ts';
import { completeTable, readTable } from './to-unicode.ts';

const isPage = (content: string | undefined): content is string => /^BT$/m.test(content ?? '');

/** @throws Error where the PDF is not written as Chromium does */
export function mendText(pdf: Uint8Array): Buffer {
	const file = parsePdf(pdf);
	const objects = new Map(file.objects.map((object) => [object.number, object]));
	const pages = file.objects
		.map((object) => ({ object, content: streamOf(object) }))
		.filter(({ content }) => isPage(content));
	const learned: Learned = new Map();
	for (const { content = '' } of pages) learnGlyphs(content, learned);
	const added: AddedCodes = new Map();
	const described = pages.map(({ object, content = '' }) => ({ object, content: withSaraAm(content, added) }));
	const numbers = Math.max(...objects.keys());
	const maps: PdfObject[] = [];

	// Chromium names a font after the number of its object: /F4 is 4 0 R.
	const letters = new Map<string, Map<number, number>>();
	const changed = new Map<number, PdfObject>();
	for (const [font, glyphs] of learned) {
		const fontBody = objects.get(Number(font.slice(1)))?.body ?? '';
		const number = Number(/\/ToUnicode (\d+) 0 R/.exec(fontBody)?.[1]);
		const object = objects.get(number);
		const table = object && streamOf(object);
		if (!object || !table) throw new Error(`the PDF's font ${font} has no table of letters`);
		const known = new Map([...glyphs].flatMap(([glyph, code]) => (code === undefined ? [] : [[glyph, code] as const])));
		const complete = completeTable(table, known);
		letters.set(font, readTable(complete));
		const codes = [...(added.get(font)?.values() ?? [])];
		changed.set(number, withStream(object, codes.length ? tableWith(complete, codes) : complete));
		const inner = objects.get(Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(fontBody)?.[1]));
		if (!codes.length || !inner) continue;
		const map = numbers + maps.length + 1;
		const { font: body, glyphs: pairs } = fontWith(inner.body, codes, map);
		changed.set(inner.number, { ...inner, body });
		maps.push(streamObject(map, pairs));
	}
	const lettersOf = (font: string) => letters.get(font) ?? new Map<number, number>();
	for (const { object, content } of described)
		changed.set(object.number, withStream(object, joinClusters(content, lettersOf)));
	const kept = file.objects.map((object) => changed.get(object.number) ?? object);
	const trailer = file.trailer.replace(/\/Size \d+/, `/Size ${numbers + maps.length + 1}`);
	return writePdf({ ...file, objects: [...kept, ...maps], trailer });
}
