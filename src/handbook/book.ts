/** The handbook as one HTML document, composed of what the content says and of the texts of the built site. */
import { parse } from 'node-html-parser';
import { sourcesOf } from '../page-model/sources.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { keepTogether } from '../text/thai.ts';
import { bookIndex, documents, glossary, termsIn } from './back.ts';
import { chapterOf } from './chapters.ts';
import { contents, cover, imprint, labels, nameOf, splitName, type ContentsItem, type Title } from './front.ts';
import { placesOf } from './links.ts';
import { joined, markup } from './markup.ts';
import { placed, type Placed } from './part.ts';
import { planBook } from './plan.ts';
import type { BuiltSite } from './site.ts';
import { keepWhole } from './whole-words.ts';

export interface Book {
	readonly title: string;
	/** The document with room for page numbers (`fillPages`). */
	readonly html: string;
}

const LABELS = { id: 'labels', title: 'อ่านป้ายในเล่มนี้' };
const BACK = [
	{ id: 'index', title: 'ดัชนี' },
	{ id: 'glossary', title: 'คำย่อและศัพท์ในเล่มนี้' },
	{ id: 'sources', title: 'แหล่งข้อมูล' },
];

/** Rules that put the name of its chapter above each page. */
const runningHeads = (chapters: readonly Placed[], title: string) =>
	[{ id: 'front', title: '' }, ...chapters, ...BACK]
		.map(
			({ id, title: head }) => `.in-${id} { page: ${id} }
@page ${id} { @top-left { content: ${JSON.stringify(title)} } @top-right { content: ${JSON.stringify(head)} } }`,
		)
		.join('\n');

/**
 * @param css The style of the book, fonts included.
 * @throws Error if the content lacks a part of the framework, or the built site does not fit the content
 */
export function composeBook(library: Library, site: BuiltSite, css: string): Book {
	const plan = planBook(library);
	const parts = plan.chapters.map(({ part }) => part);
	const printed: readonly Entry[] = [...parts, ...plan.cases];
	const restingOn = (document: Entry<'sources'>) =>
		printed.filter((item) => sourcesOf(library, item).documents.some((source) => source.item === document)).length;
	const used = library.all('sources').filter((document) => restingOn(document) > 0);

	const settingWith = (terms: readonly Entry[]) => ({
		library,
		site,
		places: placesOf(site.address, library, [...printed, ...used, ...terms]),
	});
	const chaptersWith = (terms: readonly Entry[]) =>
		joined(plan.chapters.map((chapter) => chapterOf(chapter, settingWith(terms), plan.cases)));
	// Which terms the chapters use shows once they are written; where their links lead is known only with the terms.
	const terms = termsIn(library, parse(chaptersWith([]).html).structuredText);

	const [framework] = parts;
	const title: Title = {
		framework: framework ? library.titleOf(framework) : '',
		lead: framework?.data.lead ?? '',
		years: plan.years,
		cases: plan.cases.length,
		address: site.address,
	};
	const listed: ContentsItem[] = [
		LABELS,
		...plan.chapters.map(({ part, cases }) => ({
			...placed(library, part),
			letter: part.data.letter,
			items: cases.map((item) => placed(library, item)),
		})),
		...BACK,
	];
	const body = joined([
		cover(title),
		markup`<div class="front in-front">${imprint(title)}${labels(plan.cases)}${contents(listed)}</div>`,
		chaptersWith(terms),
		bookIndex(library, plan.cases),
		glossary(library, terms),
		documents(used, settingWith(terms), restingOn),
	]);
	const name = nameOf(title);
	const heads = runningHeads(
		parts.map((part) => placed(library, part)),
		`คู่มือ ${splitName(title.framework).latin}`,
	);
	return {
		title: name,
		html: `<!doctype html><html lang="th"><head><meta charset="utf-8">${markup`<title>${name}</title>`.html}
<style>${css}\n${heads}</style></head><body>${keepWhole(keepTogether(body.html))}</body></html>`,
	};
}
