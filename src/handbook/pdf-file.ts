/** The objects of a PDF as Chromium writes it (one table of objects, nothing compressed but streams), to read and change. */
import { deflateSync, inflateSync } from 'node:zlib';

export interface PdfObject {
	number: number;
	/** The object as it stands between `obj` and `endobj`, in Latin 1: one character a byte. */
	body: string;
}

export interface PdfFile {
	/** The first lines: version and a note that bytes follow. */
	head: string;
	objects: PdfObject[];
	/** The dictionary of the trailer. */
	trailer: string;
}

/** An object's dictionary, and its stream as long as the dictionary says; undefined where it has none. */
function parts(body: string): { dictionary: string; data: string } | undefined {
	const [opening, dictionary = ''] = /^([^]*?)\bstream\r?\n/.exec(body) ?? [];
	const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(dictionary)?.[1]);
	if (!opening || !dictionary.startsWith('<<') || Number.isNaN(length)) return undefined;
	return { dictionary, data: body.slice(opening.length, opening.length + length) };
}

/**
 * Takes a PDF apart.
 * @throws Error where it is not written the way this reads, as with tables of objects in streams
 */
export function parsePdf(bytes: Uint8Array): PdfFile {
	const text = Buffer.from(bytes).toString('latin1');
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
	const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start));
	const trailer = /trailer\s*(<<[\s\S]*>>)\s*startxref/.exec(text.slice(start))?.[1];
	if (!table || !trailer) throw new Error('the PDF has no plain table of objects');
	const from = start + table[0].length;
	const objects: PdfObject[] = [];
	for (let number = 1; number < Number(table[1]); number++) {
		const entry = text.slice(from + number * 20, from + number * 20 + 20);
		if (entry[17] !== 'n') continue;
		const offset = Number(entry.slice(0, 10));
		const opening = `${number} 0 obj\n`;
		if (!text.startsWith(opening, offset)) throw new Error(`the PDF's object ${number} is not where its table says`);
		const end = endOf(text, offset + opening.length);
		objects.push({ number, body: text.slice(offset + opening.length, end) });
	}
	return { head: text.slice(0, text.indexOf('1 0 obj')), objects, trailer };
}

/** Where an object ends: a stream may hold the word by chance, so its length decides. */
function endOf(text: string, from: number): number {
	const opening = /\bstream\r?\n/g;
	opening.lastIndex = from;
	const end = text.indexOf('\nendobj', from);
	const stream = opening.exec(text);
	if (!stream || stream.index > end) return end;
	const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(text.slice(from, stream.index))?.[1]);
	return text.indexOf('\nendobj', opening.lastIndex + length);
}

/** What is in an object's stream, in Latin 1; undefined where it has none, or one packed in another way. */
export function streamOf({ body }: PdfObject): string | undefined {
	const { dictionary = '', data } = parts(body) ?? {};
	if (data === undefined || /\/Subtype \/Image|\/Length1/.test(dictionary)) return undefined;
	const bytes = Buffer.from(data, 'latin1');
	if (!dictionary.includes('/Filter')) return data;
	return /\/Filter \/FlateDecode/.test(dictionary) ? inflateSync(bytes).toString('latin1') : undefined;
}

/** The object with another stream. */
export function withStream(object: PdfObject, content: string): PdfObject {
	const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 });
	const dictionary = (parts(object.body)?.dictionary ?? '').replace(/\/Length \d+/, `/Length ${packed.length}`);
	return { ...object, body: `${dictionary}stream\n${packed.toString('latin1')}\nendstream` };
}

/** A new object that is a stream and nothing else. */
export const streamObject = (number: number, content: string): PdfObject =>
	withStream({ number, body: '<</Filter /FlateDecode\n/Length 0>> stream\n\nendstream' }, content);

/** Puts a PDF together again. */
export function writePdf({ head, objects, trailer }: PdfFile): Buffer {
	const parts = [head];
	let length = head.length;
	const offsets = new Map<number, number>();
	for (const { number, body } of objects) {
		offsets.set(number, length);
		const part = `${number} 0 obj\n${body}\nendobj\n`;
		parts.push(part);
		length += part.length;
	}
	const size = Math.max(...offsets.keys()) + 1;
	const entries = Array.from({ length: size }, (_, number) => {
		const offset = offsets.get(number);
		return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
	});
	parts.push(`xref\n0 ${size}\n${entries.join('')}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`);
	return Buffer.from(parts.join(''), 'latin1');
}
