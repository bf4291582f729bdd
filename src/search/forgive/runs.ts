/** The runs of letters of one script in a query, folded, with their places in the query as typed. */
import { normalise } from '../../text/normalise.ts';

export interface Run {
	/** Folded letters. */
	readonly text: string;
	readonly thai: boolean;
	/** Turns an offset in `text` into one in the query; `end` gives the end of the character before it. */
	readonly start: (offset: number) => number;
	readonly end: (offset: number) => number;
}

const RUN = /[\u0E01-\u0E2E\u0E30-\u0E45\u0E47-\u0E4E]+|[a-z]+/gu;

export const runsOf = (query: string): Run[] => {
	const { text, starts, ends } = normalise(query);
	return Array.from(text.matchAll(RUN), (match) => ({
		text: match[0],
		thai: !/^[a-z]/u.test(match[0]),
		start: (offset: number) => starts[match.index + offset] ?? query.length,
		end: (offset: number) => ends[match.index + offset - 1] ?? 0,
	}));
};
