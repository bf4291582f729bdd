/**
 * What was typed and ticked before the worksheet's script had come, or without it. It is stored apart by what is in the
 * page from the start, and goes into its worksheet as soon as the script is there.
 */
import { cleanFor, textsOf, withText } from './named-texts.ts';
import { isObject, parseJson } from './record.ts';
import { PARTS, choose, type Sheet } from './sheet.ts';

export interface Draft {
	/** Query and fragment of the page. */
	readonly address: string;
	/** The id of the worksheet that the page showed, if any. */
	readonly sheet?: string | undefined;
	/** Texts as the page showed them before, by name. */
	readonly before: Readonly<Record<string, string>>;
	/** Texts as they were typed, by name. */
	readonly texts: Readonly<Record<string, string>>;
	/** By `strand/M`, `level/primary` or `main/M`. */
	readonly ticks: Readonly<Record<string, boolean>>;
}

const ofType = <T>(value: unknown, is: (value: unknown) => value is T): Record<string, T> =>
	Object.fromEntries(
		Object.entries(isObject(value) ? value : {}).flatMap(([key, item]) => (is(item) ? [[key, item]] : [])),
	);
const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** @returns undefined where nothing can be read; it stays stored */
export function parseDraft(raw: string): Draft | undefined {
	const value = parseJson(raw);
	if (!isObject(value)) return undefined;
	const { address, sheet, before, texts, ticks } = value;
	return {
		address: isString(address) ? address : '',
		sheet: isString(sheet) ? sheet : undefined,
		before: ofType(before, isString),
		texts: ofType(texts, isString),
		ticks: ofType(ticks, isBoolean),
	};
}

/** The worksheet with a draft in it; undefined where it would write over a text that the page did not show. */
export function applyDraft(sheet: Sheet, { before, texts, ticks }: Draft): Sheet | undefined {
	const there = new Map(textsOf(sheet));
	let sum = sheet;
	for (const [name, raw] of Object.entries(texts)) {
		const text = cleanFor(name, raw);
		const now = there.get(name) ?? '';
		if (now === text) continue;
		if (now && now !== cleanFor(name, before[name] ?? '')) return undefined;
		sum = withText(sum, name, text);
	}
	for (const [name, on] of Object.entries(ticks)) {
		const [sort, value = ''] = name.split('/');
		const part = PARTS.find((candidate) => candidate === sort);
		if (part && sum.chosen[part].includes(value) !== on) sum = choose(sum, part, value, on);
		else if (sort === 'main' && sum.main !== value && sum.chosen.strand.includes(value)) sum = { ...sum, main: value };
	}
	return sum;
}
