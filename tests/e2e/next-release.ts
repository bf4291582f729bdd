/** Makes another release of the built site, as a change of style, script and text would. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePacks } from '../../src/offline/write-packs.ts';
import { writeWorker } from '../../src/offline/write-worker.ts';

/** What the title of every page of the new release ends with. */
export const NEWS = ' (ฉบับใหม่)';

/**
 * @param dist the present release
 * @returns the folder of the new one, in which no hashed style or script has its old name
 */
export async function nextRelease(dist: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'release-'));
	cpSync(dist, folder, { recursive: true });
	const assets = readdirSync(join(folder, '_astro')).filter((name) => /\.(css|js)$/.test(name));
	const names = new Map(assets.map((name) => [name, name.replace(/\.([^.]+)\.(\w+)$/, '.next$1.$2')]));
	const renamed = (text: string) => assets.reduce((all, name) => all.replaceAll(name, names.get(name) ?? name), text);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
		/\.(html|css|js)$/.test(name),
	);
	for (const { parentPath, name } of files) {
		const file = join(parentPath, name);
		const text = renamed(readFileSync(file, 'utf8'));
		writeFileSync(file, name.endsWith('.html') ? text.replace(/(<h1[^>]*>[^<]*)/, `$1${NEWS}`) : text);
	}
	for (const [from, to] of names) renameSync(join(folder, '_astro', from), join(folder, '_astro', to));
	await writePacks(folder);
	await writeWorker(folder, '/');
	return folder;
}
