/** Serves a built site as a host with compression does: brotli or gzip, packed once, and files with a hash kept for good. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

const PACKERS = { br: brotliCompressSync, gzip: gzipSync };

/**
 * @param dist Folder of the site, built without a base path.
 * @param headers Headers of every answer, such as those of `dist/_headers`.
 * @returns The server and its address, on a free port of this machine.
 */
export async function serve(
	dist: string,
	headers: Record<string, string>,
): Promise<{ server: Server; origin: string }> {
	const packed = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
		const asked = join(dist, normalize(path), path.endsWith('/') ? 'index.html' : '');
		const found = existsSync(asked) && statSync(asked).isFile();
		const file = found ? asked : join(dist, '404.html');
		const type = TYPES[extname(file)] ?? 'application/octet-stream';
		const encoding = (['br', 'gzip'] as const).find(
			(name) => /^text|json|svg|xml/.test(type) && String(request.headers['accept-encoding']).includes(name),
		);
		const key = `${encoding} ${file}`;
		const body = packed.get(key) ?? (encoding ? PACKERS[encoding](readFileSync(file)) : readFileSync(file));
		packed.set(key, body);
		response.writeHead(found ? 200 : 404, {
			...headers,
			'Content-Type': type,
			'Content-Length': body.length,
			'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
			...(encoding ? { 'Content-Encoding': encoding, Vary: 'Accept-Encoding' } : {}),
		});
		response.end(body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The server has no port');
	return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** The headers that `dist/_headers` gives for every page. */
export const headersOf = (file: string): Record<string, string> =>
	Object.fromEntries(
		[
			...(readFileSync(file, 'utf8').match(/^\/\*\n((?:[ \t]+.+\n?)+)/m)?.[1] ?? '').matchAll(/^\s+([\w-]+): (.+)$/gm),
		].map(([, name = '', value = '']) => [name, value]),
	);
