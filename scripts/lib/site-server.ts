/**
 * Serves a built site on this machine as its hosts do: with their headers and media types, compressed text, and the
 * site's own page for what is not there. For tests and benchmarks; `deploy/` is for readers.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { shipsPagefind } from '../../src/headers/built.ts';
import { headersFor, type Headers } from '../../src/headers/headers.ts';
import { contentTypeOf, isText } from '../../src/text/media-types.ts';

/** How hard brotli tries, 0 to 11: hosts do their best once for every release, tests do not wait for it. */
export type Quality = number;
export const BEST: Quality = 11;
const QUICK: Quality = 4;

interface File {
	/** Path below the folder. */
	readonly path: string;
	readonly type: string;
	/** Of the last change and the size: tells whether what is kept of the file still holds. */
	readonly tag: string;
}

export class SiteServer {
	/** The built site that is served, built without a base path; another release is another folder. */
	folder: string;
	readonly #quality: Quality;
	readonly #packed = new Map<string, Buffer>();
	#port = 0;
	readonly #server = createServer((request, response) => this.answer(request, response));

	constructor(folder: string, quality = QUICK) {
		this.folder = folder;
		this.#quality = quality;
	}

	/** The address without a slash at its end. */
	get root() {
		return `http://127.0.0.1:${this.#port}`;
	}

	/**
	 * Answers from now on; at the same address as before, if it did already.
	 * @param port 0 for any that is free
	 */
	async start(port = this.#port) {
		await new Promise<void>((done, fail) => this.#server.once('error', fail).listen(port, '127.0.0.1', done));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	/** Cuts the line: connections break, new ones are refused. */
	async stop() {
		this.#server.closeAllConnections();
		await new Promise<void>((done) => this.#server.close(() => done()));
	}

	protected answer(request: IncomingMessage, response: ServerResponse) {
		const { pathname, search } = new URL(request.url ?? '/', 'http://x');
		const path = decoded(pathname);
		if (!path.endsWith('/') && this.#file(`${path}/index.html`))
			return void response.writeHead(301, { location: `${pathname}/${search}` }).end();
		const found = this.#file(path.endsWith('/') ? `${path}index.html` : path);
		const file = found ?? this.#file('404.html');
		if (!file) return void response.writeHead(404).end();
		const packed = isText(file.type) && /\bbr\b/.test(String(request.headers['accept-encoding']));
		response.writeHead(found ? 200 : 404, {
			...this.headers(file.path),
			'content-type': file.type,
			vary: 'Accept-Encoding',
			...(packed && { 'content-encoding': 'br' }),
		});
		response.end(packed ? this.#compressed(file) : readFileSync(join(this.folder, file.path)));
	}

	protected headers(path: string): Headers {
		return headersFor(path, { https: false, pagefind: shipsPagefind(this.folder) });
	}

	#file(path: string): File | undefined {
		const inside = normalize(`/${path}`).slice(1);
		const place = join(this.folder, inside);
		if (!existsSync(place)) return undefined;
		const state = statSync(place);
		if (!state.isFile()) return undefined;
		return { path: inside, type: contentTypeOf(inside), tag: `${place} ${state.mtimeMs} ${state.size}` };
	}

	#compressed({ path, tag }: File): Buffer {
		const before = this.#packed.get(tag);
		if (before) return before;
		const packed = brotliCompressSync(readFileSync(join(this.folder, path)), {
			params: { [constants.BROTLI_PARAM_QUALITY]: this.#quality },
		});
		this.#packed.set(tag, packed);
		return packed;
	}
}

/** A path as text; one that is not well-formed names no file. */
function decoded(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}
