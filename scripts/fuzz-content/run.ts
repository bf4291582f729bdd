/** Runs the checks in a process that may hang or break, and begins anew behind the variant that it was at. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Told } from './check.ts';

/** Time for one variant, in ms, and memory for all of them, in MB. */
const PATIENCE = 10_000;
const MEMORY = 768;

export interface Outcome {
	/** Numbers of the variants that pass. */
	readonly passed: readonly number[];
	/** What went wrong, by the variant's number. */
	readonly failures: ReadonlyMap<number, string>;
}

const PROGRAM = fileURLToPath(new URL('check.ts', import.meta.url));

/** Checks the variants from `first` on; ends at `end`, or at the first that the process does not survive. */
async function round(
	seed: number,
	first: number,
	end: number,
	told: (told: Told) => void,
): Promise<number | undefined> {
	const child = fork(PROGRAM, [seed, first, end].map(String), { execArgv: [`--max-old-space-size=${MEMORY}`] });
	let current = first;
	let since = performance.now();
	child.on('message', (message: Told) => {
		since = performance.now();
		if ('begins' in message) current = message.begins;
		else told(message);
	});
	const watch = setInterval(() => {
		if (performance.now() - since > PATIENCE) child.kill('SIGKILL');
	}, 1000);
	const code = await new Promise<number | null>((done) => child.on('close', done));
	clearInterval(watch);
	return code === 0 ? undefined : current;
}

/** Checks `count` variants of a seed. */
export async function checkVariants(seed: number, count: number): Promise<Outcome> {
	const passed: number[] = [];
	const failures = new Map<number, string>();
	for (let first = 0; first < count;) {
		const lost = await round(seed, first, count, (told) => {
			if ('begins' in told) return;
			if (told.passes) passed.push(told.number);
			if (told.failure) failures.set(told.number, told.failure);
		});
		if (lost === undefined) break;
		failures.set(lost, `the check hangs for ${PATIENCE / 1000} s, or breaks its process of ${MEMORY} MB`);
		first = lost + 1;
	}
	return { passed, failures };
}
