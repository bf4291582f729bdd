/**
 * `npm run release -- FOLDER [--server-root FOLDER] [--prepare-only]`: makes a release of the built site in a folder
 * and serves it. See README.md.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare } from './prepare.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { 'server-root': { type: 'string' }, 'prepare-only': { type: 'boolean' } },
});
const [folder] = positionals;
if (!folder) {
	console.error('Which folder? npm run release -- /srv/rayong');
	process.exit(1);
}
const root = resolve(folder);
const id = await prepare({ dist: 'dist', root, serverRoot: values['server-root'] ?? root });
console.log(`${root}/releases/${id} is ready`);
if (!values['prepare-only']) {
	const script = fileURLToPath(new URL('release.sh', import.meta.url));
	process.exit(spawnSync('sh', [script, root, 'activate', id], { stdio: 'inherit' }).status ?? 1);
}
