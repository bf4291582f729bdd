/** Recall, precision, hits, and how they are printed. */
import type { Sampled } from './sample.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

const percent = (part: number) => (100 * part).toFixed(1);

/** The value that a part of the values do not exceed. */
export const quantile = (values: readonly number[], part: number) => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
};

const FIRST = 10;

/**
 * Against exact match, in percent, as means over queries:
 * - recall: the part of the right pages that are found;
 * - recall@10: the part of the right pages among the first ten, of as many as fit there;
 * - precision: the part of the found pages that are right.
 */
export const againstExact = (sampled: readonly Sampled[], found: readonly (readonly string[])[]) => {
	const rows = sampled.map(({ urls }, i) => {
		const list = found[i] ?? [];
		const right = (part: readonly string[]) => part.filter((url) => urls.has(url)).length;
		return {
			recall: right(list) / urls.size,
			early: right(list.slice(0, FIRST)) / Math.min(FIRST, urls.size),
			precision: list.length ? right(list) / list.length : 0,
			empty: list.length === 0 ? 1 : 0,
		};
	});
	return {
		recall: percent(mean(rows.map(({ recall }) => recall))),
		'recall@10': percent(mean(rows.map(({ early }) => early))),
		precision: percent(mean(rows.map(({ precision }) => precision))),
		empty: percent(mean(rows.map(({ empty }) => empty))),
	};
};

/** A query as people type it, with the ids of entries or the beginnings of addresses that answer it. */
export interface HumanQuery {
	readonly q: string;
	readonly type: string;
	readonly answers: readonly string[];
}

const isAnswer = ({ answers }: HumanQuery, url: string) =>
	answers.some((answer) => {
		const prefix = `/${answer.replace(/^\//, '')}`;
		return url === prefix || url === `${prefix}/` || (prefix.endsWith('/') && url.startsWith(prefix));
	});

/** How often an answer is first, among the first three, the first ten; and how often nothing is found. */
export const hits = (queries: readonly HumanQuery[], found: readonly (readonly string[])[]) => {
	const ranks = queries.map((query, i) => (found[i] ?? []).findIndex((url) => isAnswer(query, url)) + 1);
	const within = (limit: number) => percent(mean(ranks.map((rank) => (rank > 0 && rank <= limit ? 1 : 0))));
	return {
		queries: queries.length,
		'hit@1': within(1),
		'hit@3': within(3),
		'hit@10': within(FIRST),
		empty: percent(mean(queries.map((_, i) => ((found[i] ?? []).length ? 0 : 1)))),
	};
};
