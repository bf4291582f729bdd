import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { COLLECTIONS, REGISTRY } from './collections/index.ts';
import { trusting } from './schemas/entry.ts';
import { pageFields } from './starlight/page-fields.ts';

/** The files of a folder of `content/`. Ids keep their dots: Astro's own slugs would turn `2566/2.4` into `2566/24`. */
const entriesIn = (folder: string) =>
	glob({
		base: `./content/${folder}`,
		pattern: '**/*.mdx',
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
	});

export const collections = {
	...Object.fromEntries(
		COLLECTIONS.map((name) => [
			name,
			defineCollection({ loader: entriesIn(name), schema: REGISTRY[name].schema(trusting) }),
		]),
	),
	// Starlight's own two: pages of prose, whose routes it makes, and what it says in Thai otherwise than by default.
	docs: defineCollection({ loader: entriesIn('pages'), schema: docsSchema({ extend: pageFields }) }),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
