import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { trusting, type CollectionName } from './schemas/base.ts';
import { schemas } from './schemas/index.ts';
import { pageFields } from './starlight/page-fields.ts';

/** The files of a folder of `content/`. Ids keep their dots: Astro's own slugs would turn `2566/2.4` into `2566/24`. */
const entriesIn = (folder: string) =>
	glob({
		base: `./content/${folder}`,
		pattern: '**/*.mdx',
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
	});

const collection = <T extends z.ZodType>(name: CollectionName, schema: T) =>
	defineCollection({ loader: entriesIn(name), schema });

export const collections = {
	background: collection('background', schemas.background(trusting)),
	marco: collection('marco', schemas.marco(trusting)),
	strategies: collection('strategies', schemas.strategies(trusting)),
	policies: collection('policies', schemas.policies(trusting)),
	focus: collection('focus', schemas.focus(trusting)),
	agencies: collection('agencies', schemas.agencies(trusting)),
	reports: collection('reports', schemas.reports(trusting)),
	cases: collection('cases', schemas.cases(trusting)),
	schools: collection('schools', schemas.schools(trusting)),
	partners: collection('partners', schemas.partners(trusting)),
	glossary: collection('glossary', schemas.glossary(trusting)),
	sources: collection('sources', schemas.sources()),
	data: collection('data', schemas.data(trusting)),
	// Starlight's own two: pages of prose, whose routes it makes, and what it says in Thai otherwise than by default.
	docs: defineCollection({ loader: entriesIn('pages'), schema: docsSchema({ extend: pageFields }) }),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
