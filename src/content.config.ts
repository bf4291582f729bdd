import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob, type Loader } from 'astro/loaders';
import { COLLECTIONS, REGISTRY } from './collections/index.ts';
import { trusting } from './schemas/entry.ts';
import { pageFields } from './starlight/page-fields.ts';

/** The code that decides what an entry's fields become. */
const SCHEMAS = Object.values(
	import.meta.glob<string>(['./{collections,schemas,starlight,text}/**/*.ts', '!**/*.test.ts'], {
		query: '?raw',
		import: 'default',
		eager: true,
	}),
).join('');

/**
 * Has entries read anew when a schema has changed, too. Astro keeps what it has read from one start to the next, tells
 * changes by the digest of an entry's file, and looks at no code but this file.
 */
const readAgainWithSchemas = (loader: Loader): Loader => ({
	...loader,
	load: (context) => {
		const schemas = context.generateDigest(SCHEMAS);
		return loader.load({
			...context,
			generateDigest: (data) => context.generateDigest(schemas + JSON.stringify(data)),
		});
	},
});

/** The files of a folder of `content/`. Ids keep their dots: Astro's own slugs would turn `2566/2.4` into `2566/24`. */
const entriesIn = (folder: string) =>
	readAgainWithSchemas(
		glob({
			base: `./content/${folder}`,
			pattern: '**/*.mdx',
			generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
		}),
	);

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
