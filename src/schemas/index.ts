/** The schemas of all collections by name. */
import type { z } from 'astro/zod';
import { agencies } from './agencies.ts';
import { background } from './background.ts';
import type { CollectionName } from './base.ts';
import { cases } from './cases.ts';
import { data } from './data.ts';
import { focus } from './focus.ts';
import { glossary } from './glossary.ts';
import { marco } from './marco.ts';
import { partners } from './partners.ts';
import { policies } from './policies.ts';
import { reports } from './reports.ts';
import { schools } from './schools.ts';
import { sources } from './sources.ts';
import { strategies } from './strategies.ts';

export const schemas = {
	background,
	marco,
	strategies,
	policies,
	focus,
	agencies,
	reports,
	cases,
	schools,
	partners,
	glossary,
	sources,
	data,
} as const;

/** The checked frontmatter of an entry of collection `C`. */
export type Frontmatter<C extends CollectionName> = z.output<ReturnType<(typeof schemas)[C]>>;
