import { expect, test } from 'vitest';
import { atOnce, breathe, inSteps } from './in-steps.ts';

function* counting(to: number): Generator<undefined, number> {
	let count = 0;
	while (count < to) {
		count++;
		yield;
	}
	return count;
}

/** Keeps the thread busy for longer than a step. */
const work = () => {
	const end = performance.now() + 60;
	while (performance.now() < end);
};

test('work in steps gives what the same work gives at once', async () => {
	expect(atOnce(counting(1000))).toBe(1000);
	expect(await inSteps(counting(1000))).toBe(1000);
});

test('what waits has its turn after a step, and not before', async () => {
	await breathe();
	let turns = 0;
	setTimeout(() => turns++);
	work();
	await breathe();
	expect(turns).toBe(1);
	setTimeout(() => turns++);
	await breathe();
	expect(turns).toBe(1);
});

test('a fault of the work is told', async () => {
	function* failing(): Generator<undefined, void> {
		yield;
		throw new Error('broken');
	}
	await expect(inSteps(failing())).rejects.toThrow('broken');
});
