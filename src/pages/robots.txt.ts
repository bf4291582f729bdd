import type { APIRoute } from 'astro';
import { absolute } from '../knowledge/href.ts';
import { FILES } from '../lib/reuse.ts';

/** All may be read. Robots look for this at the root of a host only; under a base path the host's own file has to name the sitemap. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(FILES.sitemap.address)}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
