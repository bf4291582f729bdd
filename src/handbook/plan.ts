/** What stands where in the book, computed from the entries: a new case finds its chapter by its strands. */
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { STRANDS } from '../schemas/vocabulary.ts';

type Case = Entry<'cases'>;

export interface Chapter {
	/** The part of the framework that the chapter is about. */
	readonly part: Entry<'marco'>;
	/** Cases printed in this chapter. */
	readonly cases: readonly Case[];
	/** Cases of this strand that another chapter prints. */
	readonly elsewhere: readonly Case[];
}

export interface Plan {
	readonly chapters: readonly Chapter[];
	/** All cases of the book, in the order in which they are printed. */
	readonly cases: readonly Case[];
	/** The fiscal years, Buddhist era, that the cases tell of, oldest first. */
	readonly years: readonly number[];
}

/**
 * The chapters: the framework, its principles, the strands in the order of the name. A case is printed once: one of
 * every strand with the framework, any other with the first of its strands.
 * @throws Error if the framework or a strand is not in the content
 */
export function planBook(library: Pick<Library, 'all'>): Plan {
	const parts = library.all('marco');
	const only = (what: string, isMeant: (part: Entry<'marco'>) => boolean) => {
		const part = parts.find(isMeant);
		if (!part) throw new Error(`content/marco has no ${what}, which the handbook needs`);
		return part;
	};
	const lettersOf = ({ data }: Case) => STRANDS.filter((letter) => data.marco.some(({ strand }) => strand === letter));
	const isCommon = (item: Case) => lettersOf(item).length === STRANDS.length;
	const all = library.all('cases').filter(({ data }) => data.marco.length > 0);
	const chapters: Chapter[] = [
		{ part: only('framework', ({ data }) => data.kind === 'framework'), cases: all.filter(isCommon), elsewhere: [] },
		...parts.filter(({ data }) => data.kind === 'principle').map((part) => ({ part, cases: [], elsewhere: [] })),
		...STRANDS.map((letter) => {
			const own = all.filter((item) => lettersOf(item).includes(letter));
			const cases = own.filter((item) => !isCommon(item) && lettersOf(item)[0] === letter);
			return {
				part: only(`strand ${letter}`, ({ data }) => data.letter === letter),
				cases,
				elsewhere: own.filter((item) => !cases.includes(item)),
			};
		}),
	];
	return {
		chapters,
		cases: chapters.flatMap(({ cases }) => cases),
		years: [...new Set(all.map(({ data }) => data.year))].sort((a, b) => a - b),
	};
}
