/**
 * A build is whole or absent: it is written beside its place, marked, and put there at the end. One that fails or is
 * killed leaves the site before as it was. Has to be the last integration.
 */
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { holds, lock } from '../output/lock.ts';
import { markComplete } from '../output/mark.ts';
import { partOf, place, realTarget, restore } from '../output/place.ts';
import { orStop } from './content-check.ts';

/** Exit codes of processes that these signals end. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

export default function wholeBuild(): AstroIntegration {
	let target = '';
	let lockFile = '';
	return {
		name: 'whole-build',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				lockFile = fileURLToPath(new URL('.astro/build.lock', config.root));
				orStop(() => lock(lockFile));
				target = realTarget(fileURLToPath(config.outDir).replace(/[/\\]$/, ''));
				restore(target);
				const part = partOf(target);
				// A build that ends early takes what it wrote with it. Signals end a process without a word otherwise.
				process.once('exit', () => rmSync(part, { recursive: true, force: true }));
				for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
				const outDir = pathToFileURL(`${part}/`);
				// Its own cache as well: what Astro remembers of entries may be of other code, or just being read by a server.
				const cacheDir = new URL('.astro/build/', config.root);
				rmSync(cacheDir, { recursive: true, force: true });
				updateConfig({ outDir, cacheDir, build: { client: outDir, server: outDir } });
			},
			'astro:build:done': ({ dir, logger }) => {
				markComplete(fileURLToPath(dir));
				orStop(() => {
					if (!holds(lockFile)) throw new Error('Another build of this folder has begun: run npm run build again.');
					place(target);
				});
				logger.info(`put in place: ${relative(process.cwd(), target)}`);
			},
		},
	};
}
