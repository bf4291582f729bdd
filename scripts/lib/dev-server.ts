/** A development server of its own for tests and benchmarks, as `npm run dev` starts it, on a port that is free. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What Astro prints once it answers. */
const READY = /Local\s+(http:\S+?)\/?\s/;

/** What Vitest tells its tests of: a server that knew of it would answer nothing, and take the mode for its own. */
const OF_TESTS = /^(VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_TESTS.test(name)));

export interface DevServer {
	/** Its address without a slash at the end. */
	readonly root: string;
	/** What it has printed so far. */
	readonly output: () => string;
	/** Ends it. */
	readonly stop: () => Promise<void>;
}

/** Astro's command line tool, as a folder's own code finds it. */
function astroOf(folder: string) {
	const file = createRequire(join(folder, 'package.json')).resolve('astro/package.json');
	const { bin } = createRequire(file)(file) as { bin: { astro: string } };
	return join(dirname(file), bin.astro);
}

/**
 * Starts a server beside whatever runs already. It ends with this process at the latest.
 * @param folder The project, or a copy of it.
 * @throws Error with the server's own words where it ends instead of answering
 */
export async function startDevServer(folder: string): Promise<DevServer> {
	const child = spawn(
		process.execPath,
		[astroOf(folder), 'dev', '--host', '127.0.0.1', '--port', '0', '--ignore-lock'],
		{
			cwd: folder,
			env: { ...ENVIRONMENT, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' },
			stdio: ['ignore', 'pipe', 'pipe'],
		},
	);
	const end = () => void child.kill();
	process.once('exit', end);
	const closed = new Promise<void>((done) => child.once('close', () => done()));
	let output = '';
	const address = await new Promise<string>((done, fail) => {
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (part: Buffer) => {
				output += stripVTControlCharacters(part.toString());
				const found = READY.exec(output)?.[1];
				if (found) done(found);
			});
		child.once('error', fail);
		child.once('close', () => fail(new Error(`the development server of ${folder} ended:\n${output}`)));
	});
	return {
		root: address,
		output: () => output,
		stop: () => {
			process.off('exit', end);
			end();
			return closed;
		},
	};
}
