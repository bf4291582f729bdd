/**
 * A worksheet as it is stored: JSON under `SHEET_KEY` and its id. README.md has the format. What this release does not
 * know of a record goes back into it unchanged.
 */
import { FORMAT } from './keys.ts';
import { textsOf, withText } from './named-texts.ts';
import { EMPTY, PARTS, type Part, type Sheet } from './sheet.ts';

type Json = Readonly<Record<string, unknown>>;

/** A worksheet with what is known about it. */
export interface Kept {
	readonly id: string;
	/** As the reader called it; empty where they did not. */
	readonly name: string;
	/** `own`, `link` for one that came by a link, or what another release writes. */
	readonly origin: string;
	/** When it was edited last, in milliseconds since 1970; 0 where nobody knows. */
	readonly edited: number;
	/** When it was deleted; it can be had back until it is erased. */
	readonly deleted?: number | undefined;
	readonly sheet: Sheet;
	/** What this release does not know of the record, of its texts and of its choices. */
	readonly rest?: { readonly record: Json; readonly texts: Json; readonly chosen: Json };
}

/** The name of a worksheet, or what tells it apart without one. */
export const titleOf = ({ name, sheet: { texts } }: Pick<Kept, 'name' | 'sheet'>): string =>
	name || texts.u || texts.s || 'ใบงานที่ยังไม่ได้ตั้งชื่อ';

export const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isString = (value: unknown): value is string => typeof value === 'string';
const strings = (value: unknown): string[] => (Array.isArray(value) ? [...new Set(value.filter(isString))] : []);
const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
const numberOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const only = (json: Json, keep: (key: string, value: unknown) => boolean): Json =>
	Object.fromEntries(Object.entries(json).filter(([key, value]) => keep(key, value)));

/** JSON, or undefined where it is none. */
export const parseJson = (raw: string): unknown => {
	try {
		return JSON.parse(raw) as unknown;
	} catch {
		return undefined;
	}
};

/** @returns undefined where the record is damaged or of another format */
export function parseRecord(id: string, raw: string): Kept | undefined {
	const value = parseJson(raw);
	if (!isObject(value) || value['format'] !== FORMAT) return undefined;
	const { format: _, name, origin, edited, deleted, texts, chosen, main, unread, ...record } = value;
	const [allTexts, allChosen] = [objectOf(texts), objectOf(chosen)];
	const choice = Object.fromEntries(PARTS.map((part) => [part, strings(allChosen[part])])) as Record<Part, string[]>;
	const parts = strings(unread);
	const bare: Sheet = {
		...EMPTY,
		chosen: choice,
		...(isString(main) && choice.strand.includes(main) ? { main } : {}),
		...(parts.length ? { unread: parts } : {}),
	};
	return {
		id,
		name: isString(name) ? name : '',
		origin: isString(origin) ? origin : 'own',
		edited: numberOf(edited) ?? 0,
		deleted: numberOf(deleted),
		sheet: Object.entries(allTexts).reduce(
			(sum, [key, text]) => (isString(text) && text ? withText(sum, key, text) : sum),
			bare,
		),
		rest: {
			record,
			texts: only(allTexts, (_key, text) => !isString(text)),
			chosen: only(allChosen, (key) => !PARTS.some((part) => part === key)),
		},
	};
}

export const writeRecord = ({ name, origin, edited, deleted, sheet, rest }: Kept): string =>
	JSON.stringify({
		...rest?.record,
		format: FORMAT,
		name,
		origin,
		edited,
		deleted,
		texts: { ...rest?.texts, ...Object.fromEntries(textsOf(sheet)) },
		chosen: { ...rest?.chosen, ...sheet.chosen },
		main: sheet.main,
		unread: sheet.unread,
	});
