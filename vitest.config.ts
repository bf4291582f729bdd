import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: [
						'src/**/*.test.ts',
						...['content-check', 'office', 'project'].map((name) => `tests/${name}/*.test.ts`),
					],
					// Some of them try hundreds of bodies; on a busy machine that takes more than five seconds.
					testTimeout: 20_000,
				},
			},
			// These read a built site: `dist/`, or the folder that DIST names.
			// One process, so that the pages are parsed once for all of them.
			{ test: { name: 'dist', include: ['tests/built/*.test.ts'], isolate: false, fileParallelism: false } },
			// Prints the handbook with a browser.
			{ test: { name: 'handbook', include: ['tests/handbook/*.test.ts'], testTimeout: 60_000 } },
			// Releases of the built site, and those servers with them that are there: nginx, Caddy, Apache.
			{ test: { name: 'deploy', include: ['tests/deploy/*.test.ts'], fileParallelism: false } },
			// These build small sites of their own in test-results/, one after another.
			{ test: { name: 'copies', include: ['tests/copies/*.test.ts'], fileParallelism: false } },
		],
	},
});
