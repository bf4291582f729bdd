/** Cuts text into words by the site's own vocabulary, so that every browser cuts alike. */
import type { Lexicon } from './lexicon.ts';
import { runsOf } from './runs.ts';
import { NO_DOUBT, readings } from './segment.ts';

/** @returns where words and runs of letters begin, in UTF-16 units, ascending */
export const wordCuts = (text: string, lexicon: Lexicon): number[] =>
	runsOf(text).flatMap((run) => {
		const pieces = run.thai ? (readings(run.text, lexicon, NO_DOUBT)[0]?.pieces ?? []) : [];
		return [run.start(0), ...pieces.slice(1).map(({ start }) => run.start(start))];
	});
