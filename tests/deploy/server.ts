/** Runs a server for tests: on 127.0.0.1, on a free port, as an ordinary user, with everything of it in one folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The user "nobody", where the tests run as root, as they do in containers. */
const NOBODY = 65534;

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

export interface Asked {
	readonly method?: string;
	readonly headers?: Record<string, string>;
}

const freePort = () =>
	new Promise<number>((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => done(port));
		});
	});

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
	ask(path: string, { method = 'GET', headers = {} }: Asked = {}): Promise<Answer> {
		return new Promise((done, fail) => {
			const asked = request(
				{ host: '127.0.0.1', port: this.#port, path, method, headers, agent: false },
				(response) => {
					const parts: Buffer[] = [];
					response.on('data', (part: Buffer) => parts.push(part));
					response.on('end', () =>
						done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
					);
				},
			);
			asked.on('error', fail).end();
		});
	}

	get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
		return this.ask(path, { headers });
	}

	/** Sends what is no request of HTTP's. */
	raw(text: string): Promise<string> {
		return new Promise((done, fail) => {
			const parts: Buffer[] = [];
			const socket = connect(this.#port, '127.0.0.1', () => socket.write(text));
			socket.on('data', (part) => parts.push(part)).on('error', fail);
			socket.on('close', () => done(Buffer.concat(parts).toString()));
		});
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
