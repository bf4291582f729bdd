/** Builds a copy of the site in a process of its own, and measures it. */
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { astroCommand } from './copy.ts';

/** Characters of a failed build's words to show: its end says why. */
const LAST = 4000;

/** Time between two looks at the memory, in ms. */
const EVERY = 250;

export interface BuildReport {
	/** Where the site was written. */
	dist: string;
	seconds: number;
	/** The most memory that the process and all that it started held together, in MB. */
	peak: number;
	/** What the build printed. */
	output: string;
}

/** Memory of a process and its descendants in MB; `ps` is there on Linux and macOS. */
function memoryOf(root: number): number {
	const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
	const family = new Set([root]);
	// Children may stand before their parents in the list.
	for (let before = 0; before < family.size;) {
		before = family.size;
		for (const [pid, parent] of rows) if (family.has(parent)) family.add(pid);
	}
	return rows.reduce((sum, [pid, , kilobytes]) => sum + (family.has(pid) ? kilobytes : 0), 0) / 1024;
}

/**
 * Builds the site in a folder.
 * @param folder What `copySite` gave.
 * @param environment Added to the environment of this process.
 * @throws Error with the build's own words where it fails
 */
export async function buildSite(
	folder: string,
	environment: Readonly<Record<string, string>> = {},
): Promise<BuildReport> {
	const begin = performance.now();
	const child = spawn(process.execPath, [astroCommand(), 'build'], {
		cwd: folder,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
	let peak = 0;
	const look = setInterval(() => {
		if (child.pid) peak = Math.max(peak, memoryOf(child.pid));
	}, EVERY);
	const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
	clearInterval(look);
	if (code !== 0) throw new Error(`the build of ${folder} failed:\n…${output.slice(-LAST)}`);
	return { dist: join(folder, 'dist'), seconds: (performance.now() - begin) / 1000, peak, output };
}
