/** Runs nginx for tests: on 127.0.0.1, on a free port, as an ordinary user, with everything of it in one folder. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The user "nobody", where the tests run as root, as they do in containers. */
const NOBODY = 65534;

const found = spawnSync('nginx', ['-v']).status === 0;

/** Why nginx cannot be tested here; undefined where it can. */
export const lacking =
	found && existsSync(BROTLI)
		? undefined
		: 'nginx is not tested: apt-get install nginx libnginx-mod-http-brotli-static';

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

const freePort = () =>
	new Promise<number>((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => done(port));
		});
	});

export class Nginx {
	/** The folder of the releases. */
	readonly root: string;
	readonly #folder = mkdtempSync(join(tmpdir(), 'nginx-'));
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

	/** A command that makes the server read its configuration again. */
	get reload() {
		return `kill -HUP ${this.#process?.pid}`;
	}

	/** @throws Error with nginx's own words if it does not start */
	async start() {
		this.#port = await freePort();
		const own = join(this.#folder, 'own');
		mkdirSync(own);
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(name) => `${name}_temp_path ${own}/${name};`,
		);
		const configuration = join(own, 'nginx.conf');
		writeFileSync(
			configuration,
			`load_module ${BROTLI};
daemon off;
worker_processes 2;
pid ${own}/pid;
error_log ${own}/error.log warn;
events { worker_connections 256; }
http {
	access_log off;
	${temporary.join('\n\t')}
	server {
		listen 127.0.0.1:${this.#port};
		include ${this.root}/current/nginx.conf;
	}
}
`,
		);
		const isRoot = process.getuid?.() === 0;
		if (isRoot) {
			chownSync(own, NOBODY, NOBODY);
			for (const name of readdirSync(own)) chownSync(join(own, name), NOBODY, NOBODY);
		}
		this.#process = spawn('nginx', ['-p', own, '-c', configuration, '-e', `${own}/error.log`], {
			stdio: ['ignore', 'ignore', 'ignore'],
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
		throw new Error(`nginx does not start: ${this.errors()}`);
	}

	/** What nginx has logged as a warning or worse. */
	errors() {
		const log = join(this.#folder, 'own/error.log');
		return existsSync(log) ? readFileSync(log, 'utf8') : '';
	}

	get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
		return new Promise((done, fail) => {
			get(this.address + path, { headers, agent: false }, (response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () =>
					done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
				);
			}).on('error', fail);
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
