/** Serves folders, the sources of the search without their types, and the benchmark's page; takes its report. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job, Report } from './contract.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCES = join(HERE, '../../src');
const SCRIPTS = dirname(HERE);
const PAGE =
	'<!doctype html><html lang="th"><script type="module" src="/scripts/bench-search/page.ts"></script></html>';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.ts': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
};

const read = (folder: string, path: string): Buffer | undefined => {
	const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
	const whole = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
	return existsSync(whole) ? readFileSync(whole) : undefined;
};

const bodyOf = async (request: IncomingMessage) => {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
};

export class BenchServer {
	/** Folders by the first part of the address: '/big/x' is x in the folder of 'big'; '' is all else. */
	readonly folders = new Map<string, string>();
	job: Job | undefined;
	#report: ((report: Report) => void) | undefined;
	readonly #server = createServer((request, response) => void this.#answer(request, response));

	/** @returns the server's address without a slash at its end */
	async start(): Promise<string> {
		await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	stop() {
		this.#server.closeAllConnections();
		this.#server.close();
	}

	/** Gives a job to the next page that asks, and waits for what it reports. */
	report(job: Job): Promise<Report> {
		this.job = job;
		return new Promise((done) => (this.#report = done));
	}

	async #answer(request: IncomingMessage, response: ServerResponse) {
		const path = new URL(request.url ?? '/', 'http://x').pathname;
		const send = (body: string | Buffer, type = 'text/html; charset=utf-8') =>
			response.writeHead(200, { 'content-type': type }).end(body);
		if (path === '/bench/') return send(PAGE);
		if (path === '/blank/') return send('<!doctype html>');
		if (path === '/job') return send(JSON.stringify(this.job), 'application/json');
		if (path === '/report') {
			this.#report?.(JSON.parse(await bodyOf(request)) as Report);
			return send('');
		}
		const [, first = '', ...rest] = path.split('/');
		const source = first === 'src' ? SOURCES : first === 'scripts' ? SCRIPTS : this.folders.get(first);
		const content = source ? read(source, rest.join('/')) : read(this.folders.get('') ?? '', path);
		if (!content) return response.writeHead(404).end();
		const extension = extname(path);
		const body = extension === '.ts' ? stripTypeScriptTypes(content.toString('utf8')) : content;
		return send(body, extension ? (TYPES[extension] ?? 'application/octet-stream') : TYPES['.html']);
	}
}
