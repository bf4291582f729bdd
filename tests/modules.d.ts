/** Libraries of the tests that bring no types; what the tests use of them. */

declare module 'papaparse' {
	interface Result {
		data: unknown[];
		errors: unknown[];
	}
	export function parse(
		text: string,
		options?: { header?: boolean; skipEmptyLines?: boolean; preview?: number; delimiter?: string },
	): Result;
}

declare module 'jsonld' {
	export function expand(
		document: object,
		options: { documentLoader: (url: string) => Promise<{ document: object; documentUrl: string }>; safe?: boolean },
	): Promise<Record<string, unknown>[]>;
}

declare module 'autocannon' {
	interface Result {
		readonly errors: number;
		readonly timeouts: number;
		readonly non2xx: number;
		readonly '2xx': number;
	}
	export default function autocannon(options: {
		url: string;
		connections: number;
		/** Seconds. */
		duration: number;
		requests: readonly { path: string; headers?: Record<string, string> }[];
	}): PromiseLike<Result>;
}
