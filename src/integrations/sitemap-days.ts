/**
 * Tells the sitemap on which day each entry was last changed, and takes former addresses out. Starlight makes the
 * sitemap itself and offers no setting for either.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, MOVED } from '../lib/content/addresses.ts';
import { readContent } from '../lib/content/read.ts';
import { withDays } from '../lib/sitemap.ts';
import { schemas } from '../schemas/index.ts';
import { trusting } from '../schemas/base.ts';
import { SITE } from '../site.ts';

/** What entries tell of their history; the content check has made sure that all can be read. */
function historyOf(root: string) {
	const days = new Map<string, string>();
	const former = new Set(MOVED.keys());
	for (const { collection, id, data } of readContent(root).entries) {
		const { added, changes, formerly } = schemas[collection](trusting).parse(data);
		days.set(addressOf(collection, id), changes.at(-1)?.date ?? added ?? SITE.firstEdition);
		for (const address of formerly) former.add(address);
	}
	return { days, former };
}

export default function sitemapDays(): AstroIntegration {
	let root = '';
	let home = new URL('http://localhost/');
	return {
		name: 'sitemap-days',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				home = new URL(config.base.replace(/\/?$/, '/'), config.site);
			},
			'astro:build:done': async ({ dir }) => {
				const { days, former } = historyOf(root);
				const local = (address: string) => `/${address.slice(home.href.length)}`;
				for (const name of await readdir(dir)) {
					if (!/^sitemap-\d+\.xml$/.test(name)) continue;
					const file = new URL(name, dir);
					const xml = await readFile(file, 'utf8');
					await writeFile(
						file,
						withDays(
							xml,
							(address) => days.get(local(address)),
							(address) => former.has(local(address)),
						),
					);
				}
			},
		},
	};
}
