/**
 * Tells the sitemap on which day each entry was last changed, and takes out pages that only lead on to another address.
 * The sitemap comes with Starlight, which knows neither.
 */
import { readFileSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf } from '../collections/addresses.ts';
import { readContent } from '../content-check/read.ts';
import { withDays } from '../exports/sitemap.ts';
import { trusting } from '../schemas/base.ts';
import { schemas } from '../schemas/index.ts';
import { SITE } from '../site.ts';

/** The day of the last change by address. The content check has made sure that all entries can be read. */
const daysOf = (root: string) =>
	new Map(
		readContent(root).entries.map(({ collection, id, data }) => {
			const { added, changes } = schemas[collection](trusting).parse(data);
			return [addressOf(collection, id), changes.at(-1)?.date ?? added ?? SITE.firstEdition];
		}),
	);

const REDIRECT = '<meta http-equiv="refresh"';

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
				const days = daysOf(root);
				/** Path below the site's front page. */
				const path = (address: string) => decodeURIComponent(address.slice(home.href.length));
				const leadsOn = (address: string) =>
					!days.has(`/${path(address)}`) &&
					readFileSync(new URL(`${path(address)}index.html`, dir), 'utf8').includes(REDIRECT);
				for (const name of await readdir(dir)) {
					if (!/^sitemap-\d+\.xml$/.test(name)) continue;
					const file = new URL(name, dir);
					const xml = await readFile(file, 'utf8');
					await writeFile(
						file,
						withDays(xml, (address) => days.get(`/${path(address)}`), leadsOn),
					);
				}
			},
		},
	};
}
