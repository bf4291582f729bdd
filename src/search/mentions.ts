/** Agencies, policies and focus points that a query names: they work like facets, not as just another word. */
import { squeeze, tidy } from './analysis.ts';
import type { Facet } from './facets.ts';
import type { SearchRecord } from './records.ts';

/** A name that stands for values of a facet. */
export interface Mention {
	readonly facet: Facet;
	readonly values: readonly string[];
}

/** The names of one value, squeezed, as the first file holds them. */
export interface NamedValue extends Mention {
	readonly names: readonly string[];
}

/** Types whose entries are the values of a facet, so that the entries' names are the values' names. */
const NAMING: Readonly<Record<string, Facet>> = { agencies: 'agency' };

/** The names of facet values, from the records of the entries that stand for them. */
export const namedValues = (records: readonly SearchRecord[]): NamedValue[] =>
	records.flatMap(({ title, aliases, facets }) => {
		const facet = NAMING[facets.type?.[0] ?? ''];
		const values = facet && facets[facet];
		if (!facet || !values) return [];
		return [{ facet, values, names: [...new Set([title, ...aliases].map((name) => squeeze(tidy(name))))] }];
	});

/** The number of a policy or focus point as it is written behind its word: นโยบายที่ 3, จุดเน้นที่ 2.4. */
const NUMBERED: readonly { readonly facet: Facet; readonly pattern: RegExp }[] = [
	{ facet: 'policy', pattern: /^นโยบาย(?:ข้อ)?(?:ที่)?\|(\d+)\|$/ },
	{ facet: 'focus', pattern: /^จุดเน้น(?:ข้อ)?(?:ที่)?\|(\d+)\|\|(\d+)\|$/ },
	// A number alone is one only where nothing else is asked: PM 2.5 is no focus point.
];

/** The value of a facet of whichever year: `2566/2.4` for 2.4. */
const ofNumber = (values: readonly string[], number: string) => values.filter((value) => value.endsWith(`/${number}`));

/** How a reader may name values of facets. */
export class Mentions {
	readonly named: readonly NamedValue[];
	readonly #valuesOf: (facet: Facet) => readonly string[];

	/** @param valuesOf the values of a facet that pages have */
	constructor(named: readonly NamedValue[], valuesOf: (facet: Facet) => readonly string[]) {
		this.named = named;
		this.#valuesOf = valuesOf;
	}

	/** What a part of a query names as a whole. */
	exact(squeezed: string): Mention | undefined {
		for (const { facet, pattern } of NUMBERED) {
			const number = pattern.exec(squeezed)?.slice(1).join('.');
			const values = number ? ofNumber(this.#valuesOf(facet), number) : [];
			if (values.length) return { facet, values };
		}
		return this.#of((name) => name === squeezed);
	}

	/** What the beginning of names may mean, such as สพป. for two offices. Ambiguous: the engine weighs it. */
	begun(squeezed: string): Mention | undefined {
		return squeezed.length < 3 ? undefined : this.#of((name) => name.startsWith(squeezed));
	}

	#of(test: (name: string) => boolean): Mention | undefined {
		const met = this.named.filter(({ names }) => names.some(test));
		const facet = met[0]?.facet;
		return facet ? { facet, values: [...new Set(met.flatMap(({ values }) => values))] } : undefined;
	}
}

/** No mentions; for tests and for sites without named values. */
export const NO_MENTIONS = new Mentions([], () => []);
