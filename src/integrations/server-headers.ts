/**
 * Writes `_headers` into the built site, in the form that Netlify, Cloudflare Pages and others read: the same security
 * policy as in the pages, and how long files may be kept.
 */
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { securityHeaders } from '../lib/headers.ts';

export default function serverHeaders(): AstroIntegration {
	let base = '/';
	return {
		name: 'server-headers',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir }) => {
				const rules = [
					{ path: `${base}*`, headers: securityHeaders() },
					// Names of these files change with their content.
					{ path: `${base}_astro/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
				];
				const text = rules.map(({ path, headers }) =>
					[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
				);
				await writeFile(new URL('_headers', dir), `${text.join('\n\n')}\n`);
			},
		},
	};
}
