/** Which component shows which kind of block. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Block } from '../../schemas/page.ts';
import Cards from './Cards.astro';
import Counts from './Counts.astro';
import DocumentCitation from './DocumentCitation.astro';
import Download from './Download.astro';
import Facts from './Facts.astro';
import Links from './Links.astro';
import List from './List.astro';
import ListsApart from './ListsApart.astro';
import Notice from './Notice.astro';
import PageListBlock from './PageListBlock.astro';
import Questions from './Questions.astro';
import ReportItems from './ReportItems.astro';
import Results from './Results.astro';
import Table from './Table.astro';
import Text from './Text.astro';
import ToldList from './ToldList.astro';

/** Shown by Blocks.astro itself: what other blocks stand in, and the entry's own text. */
type Frame = 'section' | 'body';

/**
 * Kinds with style sheets of their own. Astro gives a page the styles of every component that its route imports, shown
 * or not, so that these are handed over by the routes that have them.
 */
type Special =
	| 'official'
	| 'aims'
	| 'marco-tiles'
	| 'handbook-link'
	| 'marco-codes'
	| 'marco-uses'
	| 'timeline'
	| 'plan-periods'
	| 'matrix'
	| 'charts';

export type SpecialBlocks = Readonly<Partial<Record<Special, AstroComponentFactory>>>;

/** The components of all others: a kind that is forgotten is a type error. */
export const COMMON: Readonly<Record<Exclude<Block['type'], Frame | Special>, AstroComponentFactory>> = {
	cards: Cards,
	counts: Counts,
	'document-citation': DocumentCitation,
	download: Download,
	facts: Facts,
	items: ReportItems,
	links: Links,
	list: List,
	'lists-apart': ListsApart,
	notice: Notice,
	'page-list': PageListBlock,
	questions: Questions,
	results: Results,
	table: Table,
	text: Text,
	told: ToldList,
};
