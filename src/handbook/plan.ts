/** What stands where in the book, computed from the entries: a new case finds its chapter by its strands. */
import { byThai } from '../text/thai.ts';
import { STRANDS } from '../schemas/vocabulary.ts';
import type { BookEntry } from './site.ts';

interface Chapter {
	entry: BookEntry;
	/** A strand's letter; none for the framework and the principles. */
	letter?: string | undefined;
	/** Cases printed in this chapter. */
	cases: BookEntry[];
	/** Cases of this strand that another chapter prints. */
	elsewhere: BookEntry[];
}

export interface Plan {
	chapters: Chapter[];
	/** All cases of the book, in the order in which they are printed. */
	cases: BookEntry[];
	/** The fiscal years, Buddhist era, that the cases tell of, oldest first. */
	years: number[];
}

const byTitle = (a: BookEntry, b: BookEntry) => byThai(a.title, b.title);

/**
 * The chapters: the framework, its principles, the strands in the order of the name. A case is printed once: one of
 * every strand with the framework, any other with the first of its strands.
 * @throws Error if a part of the framework has no page
 */
export function planBook(entries: readonly BookEntry[]): Plan {
	const parts = entries.filter(({ type }) => type === 'marco');
	const all = entries.filter(({ type, marco = [] }) => type === 'cases' && marco.length > 0).sort(byTitle);
	const framework = parts.find(({ id }) => id === 'marco/framework');
	if (!framework) throw new Error('api/entries.json has no marco/framework: run npm run build again');

	const lettersOf = ({ marco = [] }: BookEntry) => STRANDS.filter((letter) => marco.includes(letter));
	const isCommon = (item: BookEntry) => lettersOf(item).length === STRANDS.length;
	const common = all.filter(isCommon);
	const chapters: Chapter[] = [
		{ entry: framework, cases: common, elsewhere: [] },
		...parts
			.filter((part) => part !== framework && lettersOf(part).length === 0)
			.map((entry) => ({ entry, cases: [], elsewhere: [] })),
		...STRANDS.map((letter) => {
			const entry = parts.find((part) => part !== framework && lettersOf(part).includes(letter));
			if (!entry) throw new Error(`api/entries.json has no strand ${letter}: run npm run build again`);
			const own = all.filter((item) => lettersOf(item).includes(letter));
			const cases = own.filter((item) => !isCommon(item) && lettersOf(item)[0] === letter);
			return { entry, letter, cases, elsewhere: own.filter((item) => !cases.includes(item)) };
		}),
	];
	return {
		chapters,
		cases: chapters.flatMap(({ cases }) => cases),
		years: [...new Set(all.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
	};
}
