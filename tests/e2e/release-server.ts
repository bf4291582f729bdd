/** A server for one test: releases change under it, its line is cut or stalls, and others answer in its place. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SiteServer } from '../../scripts/lib/site-server.ts';

/** What somebody on the way answers in the site's place. */
export interface Instead {
	readonly status?: number;
	readonly type: string;
	readonly body: string | Uint8Array;
}

export class ReleaseServer extends SiteServer {
	/** Every path that was asked for. */
	readonly asked: string[] = [];
	/** Requests that get no answer, ever. */
	stalls: (path: string) => boolean = () => false;
	/** Requests whose connection breaks. */
	breaks: (path: string) => boolean = () => false;
	/** Requests that somebody else answers; undefined for those that arrive. */
	instead: (path: string) => Instead | undefined = () => undefined;

	protected override answer(request: IncomingMessage, response: ServerResponse) {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
		this.asked.push(path);
		if (this.stalls(path)) return;
		if (this.breaks(path)) return void request.socket.destroy();
		const other = this.instead(path);
		if (!other) return void super.answer(request, response);
		// The worst that can be said with it: the browser may keep it for a year.
		const headers = { 'content-type': other.type, 'cache-control': 'public, max-age=31536000, immutable' };
		response.writeHead(other.status ?? 200, headers).end(other.body);
	}
}
