/** Random choices that come out the same for the same seed. */

export interface Random {
	/** From 0 to below 1. */
	next(): number;
	/** A whole number from 0 to below `end`. */
	below(end: number): number;
	pick<T>(list: readonly [T, ...T[]]): T;
	/** Whether something that happens once in so many times does. */
	once(inTimes: number): boolean;
}

/** Mulberry32. @param seed Any whole number. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(next() * end);
	return {
		next,
		below,
		pick: (list) => list[below(list.length)] ?? list[0],
		once: (inTimes) => below(inTimes) === 0,
	};
}
