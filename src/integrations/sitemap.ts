/**
 * @astrojs/sitemap with the settings of this site: without redirect pages, and with the day of each entry's last change.
 * Starlight leaves the sitemap to us because the integration keeps its name.
 *
 * Days and redirects come from the entries as the content check read them at the beginning of the build: the integration
 * runs at its end and outside Astro's pages, where reading the collections would parse all content once more.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { addressOf } from '../collections/addresses.ts';
import { redirects } from '../collections/redirects.ts';
import { SITE } from '../site.ts';
import { checkedEntries } from './content-check.ts';

/** The day of the last change by address, and the addresses of redirect pages; both root-relative, without the base path. */
const pageFacts = () => ({
	days: new Map(
		checkedEntries().map(({ collection, id, data: { added, changes } }) => [
			addressOf({ collection, id }),
			changes.at(-1)?.date ?? added ?? SITE.firstEdition,
		]),
	),
	moved: new Set(redirects(checkedEntries()).map(({ from }) => from)),
});

/**
 * Writes days as days. @astrojs/sitemap makes midnight UTC of them, which is seven in the morning in Thailand and nothing
 * that the content says. The index repeats the newest of its only sitemap, and goes without.
 */
async function cutDays(dir: URL) {
	for (const name of await readdir(dir)) {
		if (!/^sitemap-(\d+|index)\.xml$/.test(name)) continue;
		const file = new URL(name, dir);
		const xml = await readFile(file, 'utf8');
		await writeFile(
			file,
			name === 'sitemap-index.xml'
				? xml.replaceAll(/<lastmod>[^<]*<\/lastmod>/g, '')
				: xml.replaceAll('T00:00:00.000Z</lastmod>', '</lastmod>'),
		);
	}
}

/** Where Astro makes pages that are no addresses; see error-pages.ts. */
const ERRORS = '/errors/';

export default function sitemap(): AstroIntegration {
	let home = '';
	let facts: ReturnType<typeof pageFacts> | undefined;
	/** @param url Absolute address of a page. */
	const address = (url: string) => `/${decodeURIComponent(url.slice(home.length))}`;
	const { name, hooks } = astroSitemap({
		filter: (url) => !address(url).startsWith(ERRORS) && !(facts ??= pageFacts()).moved.has(address(url)),
		serialize: (item) => ({ ...item, lastmod: (facts ??= pageFacts()).days.get(address(item.url)) }),
	});
	return {
		name,
		hooks: {
			...hooks,
			'astro:config:done': async (options) => {
				const { base, site } = options.config;
				home = new URL(base.replace(/\/?$/, '/'), site).href;
				await hooks['astro:config:done']?.(options);
			},
			'astro:build:done': async (options) => {
				await hooks['astro:build:done']?.(options);
				await cutDays(options.dir);
			},
		},
	};
}
