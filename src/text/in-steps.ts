/** Long work in steps, between which a page can show what waits and take what is typed. */

/** Milliseconds of work after which others have their turn: on a slow phone, too, no step is noticed. */
const STEP = 24;

/** When the page last had its turn. */
let since = 0;

/** Lets the page have its turn, if it has not had it for a while. */
export const breathe = async (): Promise<void> => {
	if (performance.now() - since < STEP) return;
	await new Promise<void>((done) => setTimeout(done));
	since = performance.now();
};

/** Does work that says by `yield` where it may pause. */
export async function inSteps<Result>(work: Generator<undefined, Result>): Promise<Result> {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
		await breathe();
	}
}

/** The same work at once. */
export function atOnce<Result>(work: Generator<undefined, Result>): Result {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}
