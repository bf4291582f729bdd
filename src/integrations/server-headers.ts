/**
 * Writes `_headers` and `_redirects` into the built site, in the form that Netlify, Cloudflare Pages and others read:
 * the same security policy as in the pages, how long files may be kept, and where addresses that moved are now.
 */
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { HEADER_RULES, securityHeaders } from '../headers/headers.ts';
import { redirects } from '../collections/redirects.ts';
import { REDIRECTS_FILE, writeRedirects } from '../headers/redirects-file.ts';
import { checkedEntries } from './content-check.ts';

export default function serverHeaders(): AstroIntegration {
	let base = '/';
	let https = false;
	return {
		name: 'server-headers',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				https = config.site?.startsWith('https:') ?? false;
			},
			'astro:build:done': async ({ dir }) => {
				// Pages are compared before each use by these hosts' own default.
				const rules = [{ beginning: '', headers: securityHeaders(https) }, ...HEADER_RULES];
				const text = rules.map(({ beginning, headers }) =>
					[`${base}${beginning}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
				);
				await writeFile(new URL('_headers', dir), `${text.join('\n\n')}\n`);
				const below = (address: string) => base + address.slice(1);
				const moved = redirects(checkedEntries()).map(({ from, to }) => ({ from: below(from), to: below(to) }));
				if (moved.length) await writeFile(new URL(REDIRECTS_FILE, dir), writeRedirects(moved));
			},
		},
	};
}
