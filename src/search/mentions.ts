/** Agencies, policies and focus points that a query names: they work like facets, not as just another word. */
import { distinct } from '../text/distinct.ts';
import { squeeze, tidy } from './analysis.ts';
import type { Directory } from './directory.ts';
import type { Facts } from './facts.ts';
import type { SearchRecord } from './records.ts';

/** A name that stands for values of a facet. */
export interface Mention {
	readonly facet: string;
	readonly values: readonly string[];
}

/** The names of one value, squeezed, as the first file holds them. */
export interface NamedValue extends Mention {
	readonly names: readonly string[];
}

/**
 * The names of facet values, from the records of the entries that are these values. What readers know by numbers is not
 * called by its title.
 */
export const namedValues = (records: readonly SearchRecord[], { types, facets: all }: Facts): NamedValue[] => {
	const named = all.filter(({ entries }) => entries !== undefined && !types.get(entries)?.numbered);
	const facetOf = new Map(named.map(({ name, entries }) => [entries, name]));
	return records.flatMap(({ title, aliases, facets }) => {
		const facet = facetOf.get(facets.type?.[0]);
		const values = facet && facets[facet];
		if (!values) return [];
		return [{ facet, values, names: distinct([title, ...aliases].map((name) => squeeze(tidy(name)))) }];
	});
};

/** What stands between a word and its number: นโยบายที่ 3, จุดเน้นที่ 2.4. */
const NUMBER = /^(?:ข้อ)?(?:ที่)?((?:\|\d+\|)+)$/;

/** The number of a value behind its word. A number alone is none: PM 2.5 is no focus point. */
const numberAfter = (word: string, squeezed: string) =>
	squeezed.startsWith(word) ? NUMBER.exec(squeezed.slice(word.length))?.[1]?.match(/\d+/g)?.join('.') : undefined;

/** The value of a facet of whichever year: `2566/2.4` for 2.4. */
const ofNumber = (values: readonly string[], number: string) => values.filter((value) => value.endsWith(`/${number}`));

/** How a reader may name values of facets. */
export class Mentions {
	readonly named: readonly NamedValue[];
	readonly #directory: Pick<Directory, 'facts' | 'valuesOf'>;

	constructor(named: readonly NamedValue[], directory: Pick<Directory, 'facts' | 'valuesOf'>) {
		this.named = named;
		this.#directory = directory;
	}

	/** What a part of a query names as a whole. */
	exact(squeezed: string): Mention | undefined {
		for (const [facet, { numbered }] of Object.entries(this.#directory.facts.facets)) {
			const number = numbered && numberAfter(numbered, squeezed);
			const values = number ? ofNumber(this.#directory.valuesOf(facet), number) : [];
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
		return facet ? { facet, values: distinct(met.flatMap(({ values }) => values)) } : undefined;
	}
}

/** No mentions; for tests and for sites without named values. */
export const NO_MENTIONS = new Mentions([], { facts: { types: {}, facets: {} }, valuesOf: () => [] });
