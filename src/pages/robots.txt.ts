import type { APIRoute } from 'astro';
import { absolute } from '../href.ts';
import { FILES } from '../exports/machine-files.ts';

/** All may be read. Robots look for this at the root of a host only; under a base path the host's own file has to name the sitemap. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(FILES.sitemap.address)}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
