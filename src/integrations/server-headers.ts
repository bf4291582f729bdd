/**
 * Writes into the built site what hosts read: `_headers` and `_redirects` for Netlify, Cloudflare Pages and others, and
 * `.htaccess` for Apache. All say the same: the security policy of the pages, how long files may be kept, and where
 * addresses that moved are now. Runs once search is indexed, on which the policy depends.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allowPagefind, shipsPagefind } from '../headers/built.ts';
import { HEADER_RULES, securityHeaders, type Served } from '../headers/headers.ts';
import { HEADERS_FILE, HTACCESS_FILE } from '../headers/host-files.ts';
import { htaccess } from '../headers/htaccess.ts';
import { redirects } from '../collections/redirects.ts';
import { REDIRECTS_FILE, writeRedirects } from '../headers/redirects-file.ts';
import { checkedEntries } from './content-check.ts';

/** These hosts add up what all rules say that fit a file, so what governs pages is said of all files. */
function headersFile(base: string, served: Served): string {
	// Pages are compared before each use by these hosts' own default.
	const rules = [{ beginning: '', headers: securityHeaders(served) }, ...HEADER_RULES];
	const text = rules.map(({ beginning, headers }) =>
		[`${base}${beginning}*`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
	);
	return `${text.join('\n\n')}\n`;
}

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
				const dist = fileURLToPath(dir);
				const served = { https, pagefind: shipsPagefind(dist) };
				if (served.pagefind) allowPagefind(dist);
				const below = (address: string) => base + address.slice(1);
				const moved = redirects(checkedEntries()).map(({ from, to }) => ({ from: below(from), to: below(to) }));
				if (moved.length) await writeFile(new URL(REDIRECTS_FILE, dir), writeRedirects(moved));
				await writeFile(new URL(HEADERS_FILE, dir), headersFile(base, served));
				await writeFile(new URL(HTACCESS_FILE, dir), htaccess({ base, served, redirects: moved }));
			},
		},
	};
}
