/** Records for tests: the least that one can be, with what a test is about. */
import { FACTS, indexFacts } from './facts.ts';
import type { Cut } from './loose.ts';
import type { SearchRecord } from './records.ts';

/** What an index of this site tells of types and facets. */
export const INDEX_FACTS = indexFacts(FACTS);

export const record = (fields: Partial<SearchRecord> = {}): SearchRecord => ({
	url: '/cases/x/',
	title: 'ชื่อ',
	aliases: [],
	lead: '',
	sections: [],
	facets: { type: ['cases'] },
	...fields,
});

/** One section without a heading. */
export const text = (...blocks: string[]): SearchRecord['sections'] => [{ id: '', heading: '', blocks }];

/** Cuts a text wherever one of some words begins or ends. */
export const cutAt =
	(...words: readonly string[]): Cut =>
	(text) => {
		const places = words.flatMap((word) =>
			Array.from(text.matchAll(new RegExp(word, 'gu')), ({ index }) => [index, index + word.length]).flat(),
		);
		return [...new Set([0, ...places])].filter((place) => place < text.length).sort((a, b) => a - b);
	};
