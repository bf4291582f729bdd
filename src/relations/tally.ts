/** What the matrix of focus points by agencies counts. */

/** One agency's answer on one focus point, as far as the matrix tells of it. */
export interface Answer {
	/** Ids: `2566/2.4`, `esao1`. */
	readonly focus: string;
	readonly agency: string;
	/** Numbers of items in the report. */
	readonly progress: number;
	readonly problems: number;
	readonly practices: number;
	/** Ids of the cases that the report points to. */
	readonly cases: readonly string[];
}

/** Answers counted: one for a cell, many for a sum. */
export interface Tally {
	readonly answers: number;
	readonly progress: number;
	readonly problems: number;
	/** Practices told in reports, and cases, each case once however many reports point to it. */
	readonly practices: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Counts answers. */
export const tally = (answers: readonly Answer[]): Tally => ({
	answers: answers.length,
	progress: sum(answers.map(({ progress }) => progress)),
	problems: sum(answers.map(({ problems }) => problems)),
	practices: sum(answers.map(({ practices }) => practices)) + new Set(answers.flatMap(({ cases }) => cases)).size,
});
