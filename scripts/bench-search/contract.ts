/** What the benchmark and its page in the browser tell each other. */

/** What the page is asked to run. */
export interface Job {
	readonly queries: readonly string[];
	/** Address of the index with a slash at its end. */
	readonly ours: string;
	/** Address of Pagefind's bundle, or '' to leave it out. */
	readonly plain: string;
	/** How many of the queries are run once more to be timed. */
	readonly timed: number;
	/** Whether addresses are wanted for what ours finds; without, numbers of pages. */
	readonly named: boolean;
}

/** The answers of one engine. */
export interface Run {
	/** For each query the addresses found, in rank order (Pagefind's: its ids). */
	readonly found: readonly (readonly string[])[];
	/** Milliseconds for each timed query, when everything is loaded: pages found and ranked. */
	readonly warm: readonly number[];
	/** Milliseconds until the engine was open and the first query answered. */
	readonly first: number;
}

export interface Report {
	readonly ours: Run;
	readonly plain?: Run;
	readonly error?: string;
}
