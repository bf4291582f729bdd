/** Runs a server for tests: on 127.0.0.1, on a free port, as an ordinary user, with everything of it in one folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The user "nobody", where the tests run as root, as they do in containers. */
const NOBODY = 65534;

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
	/** Names of headers that are there more than once. */
	readonly repeated: readonly string[];
}

export interface Asked {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
}

const freePort = () =>
	new Promise<number>((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => done(port));
		});
	});

/** Letters of a body that are sent before the host is given a chance to refuse it. */
const FIRST = 16_384;

/** How long it has for that, in ms. */
const PATIENCE = 300;

export abstract class Server {
	/** The folder of the releases. */
	readonly root: string;
	readonly #folder = mkdtempSync(join(tmpdir(), 'server-'));
	#port = 0;
	#process: ChildProcess | undefined;

	constructor() {
		chmodSync(this.#folder, 0o755);
		this.root = join(this.#folder, 'srv');
		mkdirSync(join(this.root, 'releases'), { recursive: true });
	}

	get address() {
		return `http://127.0.0.1:${this.#port}`;
	}

	get process() {
		return this.#process;
	}

	/** A folder for the server's own files, which it may write. */
	get own() {
		return join(this.#folder, 'own');
	}

	/**
	 * Writes the server's settings.
	 * @returns the command that starts it in the foreground
	 */
	protected abstract configure(port: number): readonly [command: string, ...words: string[]];

	/** @throws Error with the server's own words if it does not start */
	async start() {
		this.#port = await freePort();
		mkdirSync(this.own);
		const [command, ...words] = this.configure(this.#port);
		const isRoot = process.getuid?.() === 0;
		if (isRoot)
			for (const name of ['', ...readdirSync(this.own, { recursive: true })])
				chownSync(join(this.own, String(name)), NOBODY, NOBODY);
		this.#process = spawn(command, words, {
			cwd: this.own,
			stdio: ['ignore', 'ignore', 'ignore'],
			env: { ...process.env, HOME: this.own, XDG_CONFIG_HOME: this.own, XDG_DATA_HOME: this.own },
			...(isRoot && { uid: NOBODY, gid: NOBODY }),
		});
		for (let attempt = 0; attempt < 100; attempt++) {
			const answers = await this.get('/').then(
				() => true,
				() => false,
			);
			if (answers) return;
			if (this.#process.exitCode !== null) break;
			await new Promise((done) => setTimeout(done, 50));
		}
		throw new Error(`${command} does not start: ${this.log()}`);
	}

	/** What the server has logged as a warning or worse. */
	log() {
		const file = join(this.own, 'error.log');
		return existsSync(file) ? readFileSync(file, 'utf8') : '';
	}

	/** Asks for a path exactly as it is written. */
	ask(path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
		const length = body === undefined ? {} : { 'content-length': String(body.length) };
		const options = {
			host: '127.0.0.1',
			port: this.#port,
			path,
			method,
			headers: { ...headers, ...length },
			agent: false,
		};
		return new Promise((done, fail) => {
			const asked = request(options, (response) => {
				const parts: Buffer[] = [];
				const names = response.rawHeaders.filter((_, place) => place % 2 === 0).map((name) => name.toLowerCase());
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () =>
					done({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(parts),
						repeated: names.filter((name, place) => names.indexOf(name) < place),
					}),
				);
			});
			asked.on('error', fail);
			if (body === undefined || body.length <= FIRST) {
				asked.end(body);
				return;
			}
			// A host that refuses closes the connection, whatever is still on its way; the rest goes to who waits for it.
			let isAnswered = false;
			asked.on('response', () => (isAnswered = true));
			asked.write(body.slice(0, FIRST));
			setTimeout(() => !isAnswered && asked.end(body.slice(FIRST)), PATIENCE);
		});
	}

	get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
		return this.ask(path, { headers });
	}

	async stop() {
		const child = this.#process;
		if (child && child.exitCode === null) {
			const ended = new Promise((done) => child.once('exit', done));
			child.kill('SIGTERM');
			await ended;
		}
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
