import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS, REGISTRY } from './collections/index.ts';
import { trusting, type CollectionName } from './schemas/entry.ts';

/** Ids keep their dots: Astro's own slugs would turn `2566/2.4` into `2566/24`. */
const idFromPath = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

const collection = (name: CollectionName) =>
	defineCollection({
		loader: glob({ base: `./content/${name}`, pattern: '**/*.mdx', generateId: idFromPath }),
		schema: REGISTRY[name].schema(trusting),
	});

export const collections = Object.fromEntries(COLLECTIONS.map((name) => [name, collection(name)]));
