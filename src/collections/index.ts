/**
 * All collections, in the order in which exports give them. Everything that needs "all collections" derives from here:
 * a collection that has a file but no line here, or the reverse, is a type error.
 */
import type { Definition } from '../schemas/definition.ts';
import type { CollectionName, Collections } from '../schemas/entry.ts';
import { agencies } from './agencies.ts';
import { background } from './background.ts';
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

export const REGISTRY: { readonly [C in CollectionName]: Definition<C> } = {
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
};

/** The names of the collections, which are those of the folders below `content/`. */
export const COLLECTIONS = Object.keys(REGISTRY) as readonly CollectionName[];

/** The definition of an entry's collection. */
export const definitionOf = ({ collection }: { collection: CollectionName }): Definition => REGISTRY[collection];

/** The checked frontmatter of an entry of collection `C`. */
export type Frontmatter<C extends CollectionName> = Collections[C];
