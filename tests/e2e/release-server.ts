/** A server for one test: releases change under it, and its line is cut or stalls. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SiteServer } from '../../scripts/lib/site-server.ts';

export class ReleaseServer extends SiteServer {
	/** Every path that was asked for. */
	readonly asked: string[] = [];
	/** Requests that get no answer, ever. */
	stalls: (path: string) => boolean = () => false;
	/** Requests whose connection breaks. */
	breaks: (path: string) => boolean = () => false;

	protected override answer(request: IncomingMessage, response: ServerResponse) {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
		this.asked.push(path);
		if (this.stalls(path)) return;
		if (this.breaks(path)) return void request.socket.destroy();
		super.answer(request, response);
	}
}
