/** Thai in the page descriptions of a PDF by Chromium: letters with their marks, and the text that is given for them. */

/** Glyphs that are shown together. Where the PDF gives a text for them, `text` has it, in UTF-16 as hexadecimal digits. */
interface Cluster {
	lines: string[];
	glyphs: number[];
	font: string;
	text?: string | undefined;
	/** Height of its first glyph above where the text was last placed, in the units of the page description. */
	height: number;
	/** Whether the text was placed anew for it: then it stands on a line of its own. */
	isPlaced: boolean;
}

/** What is learned of a font's glyphs: their letters, and undefined where they stand for more than one. */
export type Learned = Map<string, Map<number, number | undefined>>;

/** Heights that differ by less are of one line. */
const LEVEL = 0.01;

const SARA_AM = 0x0e33;
const NIKHAHIT = 0x0e4d;
const SARA_AA = 0x0e32;

const isMark = (code: number | undefined) =>
	code !== undefined && ((code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e) || code === 0x0e31);

const codesOf = (text: string) => (text.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16));
const hexOf = (codes: readonly number[]) =>
	codes.map((code) => code.toString(16).toUpperCase().padStart(4, '0')).join('');

const glyphsOf = (line: string) =>
	/ T[jJ]$|\] ?TJ$/.test(line)
		? [...line.matchAll(/<([0-9A-F]+)>/g)].flatMap(([, digits = '']) => codesOf(digits))
		: [];

/** Splits what stands between BT and ET into clusters; lines that show nothing are clusters without glyphs. */
function clustersOf(lines: readonly string[]): Cluster[] {
	const clusters: Cluster[] = [];
	let font = '';
	let height = 0;
	let open: Cluster | undefined;
	for (const line of lines) {
		font = /^\/(\w+) [\d.]+ Tf$/.exec(line)?.[1] ?? font;
		const text = /^\/Span<<\/ActualText <FEFF([0-9A-F]*)> >> BDC$/.exec(line)?.[1];
		if (text !== undefined) {
			open = { lines: [], glyphs: [], font, text, height, isPlaced: false };
			clusters.push(open);
			continue;
		}
		if (line === 'EMC' && open) {
			open = undefined;
			continue;
		}
		const cluster = open ?? { lines: [], glyphs: [], font, height, isPlaced: false };
		if (!open) clusters.push(cluster);
		if (/ Tm$/.test(line)) {
			height = 0;
			cluster.isPlaced = true;
		}
		height += Number(/^\S+ (\S+) Td /.exec(line)?.[1] ?? 0);
		// A mark above another is raised: what counts is where the letter stands.
		if (cluster.glyphs.length === 0) cluster.height = height;
		cluster.lines.push(line);
		cluster.glyphs.push(...glyphsOf(line));
		cluster.font = font;
	}
	return clusters;
}

/** The letters of a text in the order of their glyphs: ำ is drawn as ํ, before a tone mark, and า. */
function drawn(codes: readonly number[]): number[] {
	if (codes.at(-1) !== SARA_AM) return [...codes];
	const [base = 0, ...marks] = codes.slice(0, -1);
	return [base, NIKHAHIT, ...marks, SARA_AA];
}

/** Learns from the texts that a page description gives which letters its glyphs stand for. */
export function learnGlyphs(content: string, learned: Learned) {
	for (const { text, glyphs, font } of clustersIn(content)) {
		const codes = drawn(codesOf(text ?? ''));
		if (codes.length !== glyphs.length) continue;
		const letters = learned.get(font) ?? new Map<number, number | undefined>();
		learned.set(font, letters);
		for (const [place, glyph] of glyphs.entries()) {
			const code = codes[place];
			letters.set(glyph, letters.has(glyph) && letters.get(glyph) !== code ? undefined : code);
		}
	}
}

const blocks = (content: string) => content.split(/^(?=BT$)|(?<=^ET)$/m);
const clustersIn = (content: string) =>
	blocks(content).flatMap((block) => (block.startsWith('BT') ? clustersOf(block.split('\n').slice(1, -1)) : []));

/** Joins a cluster that ends in a mark with what follows on its line, until something ends in a letter. */
function join(clusters: readonly Cluster[], lettersOf: (font: string) => ReadonlyMap<number, number>): Cluster[] {
	const joined: Cluster[] = [];
	for (const cluster of clusters) {
		const last = joined.at(-1);
		const letters = cluster.glyphs.map((glyph) => lettersOf(cluster.font).get(glyph));
		const text = cluster.text ?? (letters.every((code) => code !== undefined) ? hexOf(letters) : undefined);
		const isOpen = last?.text && isMark(codesOf(last.text).at(-1));
		const isBeside = !cluster.isPlaced && cluster.font === last?.font && Math.abs(cluster.height - last.height) < LEVEL;
		if (last && isOpen && text && isBeside) {
			last.text += text;
			last.lines.push(...cluster.lines);
		} else joined.push({ ...cluster, lines: [...cluster.lines] });
	}
	return joined;
}

/**
 * A page description in which no given text ends with a mark. Readers take the end of the last glyph for the end of the
 * text; a mark's is far left of its letter's in Thai, and they see a space there: ปี งบประมาณ.
 * @param lettersOf what the glyphs of a font stand for
 */
export const joinClusters = (content: string, lettersOf: (font: string) => ReadonlyMap<number, number>) =>
	blocks(content)
		.map((block) => {
			if (!block.startsWith('BT')) return block;
			const lines = block.split('\n');
			const inner = join(clustersOf(lines.slice(1, -1)), lettersOf).flatMap(({ text, lines: own }) =>
				text === undefined ? own : [`/Span<</ActualText <FEFF${text}> >> BDC`, ...own, 'EMC'],
			);
			return [lines[0], ...inner, lines.at(-1)].join('\n');
		})
		.join('');
