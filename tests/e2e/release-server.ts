/** A server for one test: releases change under it, and its line is cut or stalls. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { contentTypeOf } from '../../src/lib/media-types.ts';

export class ReleaseServer {
	/** Every path that was asked for. */
	readonly asked: string[] = [];
	/** The built site that is served; a new release is another folder. */
	folder: string;
	/** Requests that get no answer, ever. */
	stalls: (path: string) => boolean = () => false;
	/** Requests whose connection breaks. */
	breaks: (path: string) => boolean = () => false;
	#port = 0;
	readonly #server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
		this.asked.push(path);
		if (this.stalls(path)) return;
		if (this.breaks(path)) return void request.socket.destroy();
		const wanted = join(this.folder, normalize(path));
		const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
		const found = existsSync(file);
		response.writeHead(found ? 200 : 404, {
			'content-type': contentTypeOf(found ? file : '404.html'),
			'cache-control': 'no-cache',
		});
		response.end(readFileSync(found ? file : join(this.folder, '404.html')));
	});

	constructor(folder: string) {
		this.folder = folder;
	}

	get root() {
		return `http://127.0.0.1:${this.#port}`;
	}

	/** Answers again, at the same address. */
	async start() {
		await new Promise<void>((done) => this.#server.listen(this.#port, '127.0.0.1', done));
		this.#port = (this.#server.address() as AddressInfo).port;
	}

	/** Cuts the line: connections break, new ones are refused. */
	async stop() {
		this.#server.closeAllConnections();
		await new Promise<void>((done) => this.#server.close(() => done()));
	}
}
