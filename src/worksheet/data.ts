/** What the worksheet knows of the site: the shape of `api/worksheet.json`. Written by `data-file.ts`. */
import type { Part } from './sheet.ts';

/** Raised when the file's shape changes, so that an old script does not misread a new file. */
export const DATA_VERSION = 2;

/** Anything that can be chosen and cited. */
interface Citable {
	readonly title: string;
	/** Path of its page, with the base path. */
	readonly url: string;
	/** The documents and lines that it rests on, in words. */
	readonly source: string;
}

export interface StrandData extends Citable {
	readonly letter: string;
	/** The lasting code, such as MARCO-M. */
	readonly code: string;
	readonly thai: string;
	readonly english: string;
	/** The source's own words, in parts that can be cited where there are any. */
	readonly official: readonly string[];
	/** The aim for learners, in the editors' words. */
	readonly aim?: string | undefined;
	/** What the editors give to think about, by heading. */
	readonly hints: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

export interface FocusData extends Citable {
	readonly id: string;
	/** As readers know it: 2.4. */
	readonly number: string;
	/** Number and title of its policy. */
	readonly policy: string;
	/** Fiscal year, Buddhist era. */
	readonly year: number;
}

export interface CaseData extends Citable {
	readonly id: string;
	readonly agency: string;
	/** Fiscal year, Buddhist era. */
	readonly year: number;
	readonly kind: string;
	readonly evidence: string;
	readonly levels: readonly string[];
	readonly focus: readonly string[];
	/** Letters of strands, each with who linked the case to it. */
	readonly strands: readonly (readonly [letter: string, basis: string])[];
	/** Other names, for those who look for it. */
	readonly names: readonly string[];
}

export interface WorksheetData {
	readonly version: number;
	readonly site: string;
	readonly licence: string;
	readonly strands: readonly StrandData[];
	readonly levels: readonly { readonly id: string; readonly title: string }[];
	readonly focus: readonly FocusData[];
	readonly cases: readonly CaseData[];
	/** Labels of the values of cases. */
	readonly labels: { readonly kind: Labels; readonly evidence: Labels; readonly basis: Labels };
	/** New ids by old ones, for links from before a move. */
	readonly former: { readonly case: Labels; readonly focus: Labels };
	/** Cases that are told on pages of another sort now, by their old ids. */
	readonly moved: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
}

type Labels = Readonly<Record<string, string>>;

/** Gives the id by which the site knows a value of an address, or undefined. */
export type Resolve = (part: Part, value: string) => string | undefined;

/** Own properties only: an address may ask for `constructor`. */
const own = (labels: Labels, key: string) => (Object.hasOwn(labels, key) ? labels[key] : undefined);

export const resolver = (data: WorksheetData): Resolve => {
	const known: Readonly<Record<Part, ReadonlySet<string>>> = {
		strand: new Set(data.strands.map(({ letter }) => letter)),
		level: new Set(data.levels.map(({ id }) => id)),
		focus: new Set(data.focus.map(({ id }) => id)),
		case: new Set(data.cases.map(({ id }) => id)),
	};
	return (part, value) => {
		const asked = part === 'strand' ? value.toUpperCase() : value;
		if (known[part].has(asked)) return asked;
		const moved = part === 'case' || part === 'focus' ? own(data.former[part], asked) : undefined;
		return moved !== undefined && known[part].has(moved) ? moved : undefined;
	};
};
