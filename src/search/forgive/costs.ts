/**
 * What a slip in spelling costs: 1 for any letter, less for what people often mistake. The figures order slips by how
 * common they are; they were set by hand and tuned on the `tune` half of tests/search/queries.jsonl.
 */
import { areNeighbours } from './kedmanee.ts';
import { isConsonant, isThai, isTone, SILENT } from './symbols.ts';

const TONE = 0.3;
const SILENCED = 0.35;
const VOWEL = 0.55;
const LETTER = 1;
/** A letter typed twice, or once where it stands twice. */
const DOUBLED = 0.35;
const NEIGHBOUR = 0.75;
/** Two letters in the wrong order. */
export const SWAPPED = 0.6;

const THANTHAKHAT = 0x0e4c;
const MAITAIKHU = 0x0e47;

/** Characters that are mistaken for one another, for one sound or one look, with the cost. */
const ALIKE: readonly (readonly [string, number])[] = [
	['ศษส', 0.2],
	['ณน', 0.2],
	['ใไ', 0.2],
	['ฎฏ', 0.15],
	['ดฎ', 0.3],
	['ตฏ', 0.3],
	['ทธฑฒ', 0.35],
	['ถฐ', 0.35],
	['ดตฎฏทธฑฒถฐ', 0.55],
	['นณญรลฬ', 0.55],
	['คฆข', 0.4],
	['พภ', 0.35],
	['ผพ', 0.5],
	['ฟฝ', 0.5],
	['พฟ', 0.45],
	['ผฝ', 0.45],
	['ภถ', 0.5],
	['ชฌฉ', 0.4],
	['ชซ', 0.45],
	['ซส', 0.5],
	['ยญ', 0.3],
	['ลฬ', 0.25],
	['รล', 0.4],
	['บป', 0.6],
	['ดต', 0.6],
	['ดค', 0.6],
	['ทถ', 0.6],
	['กค', 0.7],
	['หฮ', 0.5],
	['ิี', 0.35],
	['ึื', 0.35],
	['ิึ', 0.5],
	['ีื', 0.5],
	['ุู', 0.35],
	['ะา', 0.45],
	['ะั', 0.4],
	['ัา', 0.5],
	['าำ', 0.5],
	['เแ', 0.4],
	['โไ', 0.8],
	['่้๊๋', 0.3],
	['็่้๊', 0.35],
	['ฤร', 0.5],
	['ck', 0.5],
	['sz', 0.5],
	['sc', 0.6],
	['iy', 0.5],
	['ie', 0.6],
	['ae', 0.6],
	['ou', 0.6],
	['ao', 0.7],
	['fv', 0.6],
	['lr', 0.6],
	['mn', 0.7],
];

const key = (a: number, b: number) => (a < b ? a * 0x10000 + b : b * 0x10000 + a);

const TABLE: ReadonlyMap<number, number> = (() => {
	const table = new Map<number, number>();
	for (const [characters, cost] of ALIKE)
		for (const a of characters)
			for (const b of characters)
				if (a < b) {
					const at = key(a.charCodeAt(0), b.charCodeAt(0));
					table.set(at, Math.min(cost, table.get(at) ?? LETTER));
				}
	return table;
})();

/** Beyond anything that is allowed: what would put one script in place of the other. */
const NEVER = 9;

const neighbour = new Map<number, number>();

/** The cost of one symbol in place of another. */
export const substitution = (a: number, b: number): number => {
	if (a === b) return 0;
	if (a >= SILENT || b >= SILENT) return a >= SILENT && b >= SILENT ? TONE : a % SILENT === b % SILENT ? TONE : LETTER;
	const at = key(a, b);
	const known = TABLE.get(at) ?? neighbour.get(at);
	if (known !== undefined) return known;
	const cost =
		isThai(a) !== isThai(b)
			? NEVER
			: areNeighbours(String.fromCharCode(a), String.fromCharCode(b))
				? NEIGHBOUR
				: LETTER;
	neighbour.set(at, cost);
	return cost;
};

/** The cost of a symbol too many or too few, after `before` (0 at the beginning). */
export const gap = (code: number, before: number): number => {
	if (code >= SILENT) return SILENCED;
	if (code === before) return DOUBLED;
	if (isTone(code) || code === THANTHAKHAT || code === MAITAIKHU) return TONE;
	if (!isThai(code)) return 'aeiou'.includes(String.fromCharCode(code)) ? 0.7 : LETTER;
	// RO RUEA in clusters (กระ, ปรับ) and HO HIP before a low consonant are not heard.
	if (isConsonant(code)) return code === 0x0e23 && isConsonant(before) ? VOWEL : LETTER;
	return VOWEL;
};

/** How much of a slip a word of so many symbols may have: short words are near to too many others. */
export const allowance = (length: number): number => {
	if (length <= 3) return 0;
	if (length === 4) return 0.4;
	if (length === 5) return 0.75;
	if (length <= 8) return 1.15;
	return length <= 13 ? 1.6 : 2.2;
};

/** The largest allowance there is. */
export const MOST = 2.2;
