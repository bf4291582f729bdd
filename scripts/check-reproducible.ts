/**
 * `npm run check:reproducible`: builds the site once more, in another folder, time zone and language, and compares
 * every file with `dist/` byte by byte. Whoever builds a commit can then tell whether a site is that commit.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './site-copy/build.ts';
import { copySite, linkPackages } from './site-copy/copy.ts';
import { digestsOf } from './site-copy/files.ts';

/** As far from a server in Thailand as it gets. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const DIST = process.env['DIST'] ?? 'dist';
if (!existsSync(join(DIST, 'index.html'))) throw new Error(`${DIST} holds no site: run npm run build first`);

/** The first place where two texts differ, with what stands around it. */
function difference(ours: string, theirs: string): string {
	let at = 0;
	while (at < ours.length && ours[at] === theirs[at]) at++;
	const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
	return `at ${at}\n    here:  ${around(ours)}\n    there: ${around(theirs)}`;
}

const copy = copySite('reproducible');
linkPackages(copy);
const { dist: other } = await buildSite(copy, ELSEWHERE);
rmSync(join(copy, 'node_modules'), { recursive: true });
const [here, there] = [digestsOf(DIST), digestsOf(other)];
const lines = [
	...[...here.keys()].filter((file) => !there.has(file)).map((file) => `only in ${DIST}: ${file}`),
	...[...there.keys()].filter((file) => !here.has(file)).map((file) => `only in the other build: ${file}`),
	...[...here]
		.filter(([file, digest]) => there.has(file) && there.get(file) !== digest)
		.map(
			([file]) =>
				`${file} differs ${difference(readFileSync(join(DIST, file), 'latin1'), readFileSync(join(other, file), 'latin1'))}`,
		),
];
if (lines.length) {
	console.error(
		`${lines.slice(0, 20).join('\n')}\n${lines.length} of ${here.size} files differ between two builds of one commit`,
	);
	process.exitCode = 1;
} else
	console.log(
		`${here.size} files, the same bytes in two builds (another folder, ${Object.values(ELSEWHERE).slice(0, 2).join(', ')})`,
	);
