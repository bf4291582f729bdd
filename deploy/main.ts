/**
 * `npm run release -- FOLDER [--server-root FOLDER] [--prepare-only]`: makes a release of the built site in a folder
 * and serves it. See README.md.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inOneLine } from './faults.ts';
import { prepare } from './prepare.ts';

function end(message: string): never {
	console.error(`release: ${message}`);
	process.exit(1);
}

/** What the command line asks for. */
function request() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { 'server-root': { type: 'string' }, 'prepare-only': { type: 'boolean' } },
		});
		const [folder, ...more] = positionals;
		if (!folder || more.length) return end('name one folder, as in npm run release -- /srv/rayong');
		return { root: resolve(folder), serverRoot: values['server-root'], only: values['prepare-only'] ?? false };
	} catch (error) {
		return end(inOneLine(error));
	}
}

for (const [signal, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }))
	process.once(signal, () => process.exit(code));
const { root, serverRoot = root, only } = request();
const id = await prepare({ dist: 'dist', root, serverRoot }).catch((error: unknown) => end(inOneLine(error)));
console.log(`${root}/releases/${id} is ready`);
if (!only) {
	const script = fileURLToPath(new URL('release.sh', import.meta.url));
	process.exit(spawnSync('sh', [script, root, 'activate', id], { stdio: 'inherit' }).status ?? 1);
}
