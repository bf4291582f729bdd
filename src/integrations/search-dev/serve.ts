/**
 * Serves the search index while somebody edits. It is made when it is first asked for, and made anew when it is asked
 * for after an entry has changed.
 */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { contentTypeOf } from '../../text/media-types.ts';
import { FIRST_FILE, INDEX_FOLDER } from '../../search/files.ts';
import type { IndexOptions, IndexReport, IndexSource } from '../../search/indexer.ts';
import type { WorkerData } from './worker.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

export interface DevIndex {
	/** Where the index may be kept. */
	readonly folder: string;
	readonly options: IndexOptions;
	readonly logger: AstroIntegrationLogger;
}

/** The content as pages have it: they run in the same module runner. */
async function readSource({ environments }: DevServer): Promise<IndexSource> {
	const { ssr } = environments;
	if (!ssr || !('runner' in ssr)) throw new Error('the server of this adapter runs no modules of the site');
	const runner = ssr.runner as { import: (path: string) => Promise<typeof import('./records.ts')> };
	return (await runner.import('/src/integrations/search-dev/records.ts')).devSource();
}

/** @throws Error of the thread */
async function write(data: WorkerData): Promise<IndexReport> {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: data });
	return ((await once(worker, 'message')) as [IndexReport])[0];
}

/** Answers requests for files of the index. */
export function serveIndex(server: DevServer, { folder, options, logger }: DevIndex): void {
	let known: { readonly source: IndexSource; readonly written: Promise<void> } | undefined;

	async function index(source: IndexSource) {
		logger.info(`indexing ${source.records.length} entries; search answers when that is done …`);
		const { pages, kind } = await write({ folder, source, options });
		logger.info(`indexed ${pages} entries (${kind}); lists and other pages are searched in the built site only`);
	}

	async function refresh() {
		const source = await readSource(server);
		if (known?.source === source) return;
		// One thread at a time writes into the folder.
		const before = known?.written.catch(() => undefined);
		known = { source, written: Promise.resolve(before).then(() => index(source)) };
	}

	// Astro has taken the base path off.
	server.middlewares.use(`/${INDEX_FOLDER}`, async (request, response, next) => {
		const file = /^\/([\w./-]+)/.exec(request.url ?? '')?.[1];
		if (!file || file.includes('..')) return next();
		try {
			if (file === FIRST_FILE) await refresh();
			await known?.written;
		} catch (error) {
			known = undefined;
			const message = `search has no index: ${String(error)}`;
			logger.error(message);
			return void response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(message);
		}
		const path = join(folder, file);
		if (!known || !existsSync(path)) return next();
		// One name holds another index after the next change.
		response.setHeader('cache-control', 'no-store');
		response.setHeader('content-type', contentTypeOf(file)).end(readFileSync(path));
	});
}
