import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { COLLECTIONS, REGISTRY } from './collections/index.ts';
import { trusting, type CollectionName } from './schemas/entry.ts';

/** Ids keep their dots: Astro's own slugs would turn `2566/2.4` into `2566/24`. */
const idFromPath = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

/** The code that decides what an entry's fields become. */
const SCHEMAS = Object.values(
	import.meta.glob<string>(['./{collections,schemas,text}/**/*.ts', '!**/*.test.ts'], {
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

const collection = (name: CollectionName) =>
	defineCollection({
		loader: readAgainWithSchemas(glob({ base: `./content/${name}`, pattern: '**/*.mdx', generateId: idFromPath })),
		schema: REGISTRY[name].schema(trusting),
	});

export const collections = Object.fromEntries(COLLECTIONS.map((name) => [name, collection(name)]));
