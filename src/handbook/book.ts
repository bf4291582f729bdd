/** The handbook as one HTML document, put together from the pages of the built site. */
import { parse } from 'node-html-parser';
import { bookIndex, documents, glossary, termsIn } from './back.ts';
import { chapter, type ChapterParts } from './chapters.ts';
import { contents, cover, imprint, labels, nameOf, splitName, type ContentsItem, type Title } from './front.ts';
import { idOf, type Places } from './links.ts';
import { partOf } from './part.ts';
import { planBook } from './plan.ts';
import type { BookEntry, BuiltSite } from './site.ts';
import { keepWhole } from './whole-words.ts';

export interface Book {
	title: string;
	/** The document with room for page numbers (`fillPages`). */
	html: string;
	/** What the contents list, from the front to the back of the book. */
	contents: ContentsItem[];
}

/** What pages have that the book tells elsewhere, as selectors: the ways on to other pages, and lists of cases. */
const ONLY_ON_SITE = { cases: '.links', sources: '#uses, #uses ~ *', listedCases: '.level-uses' };

const plain = (html: string) => parse(html).structuredText.replace(/\s+/g, ' ').trim();

/** Rules that put the name of its chapter above each page. */
const runningHeads = (chapters: readonly ChapterParts[], title: string) =>
	[
		...chapters.map(({ part }) => ({ name: part.id, head: plain(part.title) })),
		{ name: 'front', head: '' },
		{ name: 'index', head: 'ดัชนี' },
		{ name: 'glossary', head: 'คำย่อและศัพท์ในเล่มนี้' },
		{ name: 'sources', head: 'แหล่งข้อมูล' },
	]
		.map(
			({ name, head }) => `.in-${name} { page: ${name} }
@page ${name} { @top-left { content: ${JSON.stringify(title)} } @top-right { content: ${JSON.stringify(head)} } }`,
		)
		.join('\n');

/**
 * @param css the style of the book, fonts included
 * @throws Error if the site lacks a page or a part of one that the book rests on; the message tells which
 */
export function composeBook(site: BuiltSite, css: string): Book {
	const plan = planBook(site.entries);
	const parts = plan.chapters.map(({ entry }) => entry);
	const used = [
		...new Set([...parts, ...plan.cases].flatMap(({ sources }) => sources.map(({ document }) => document))),
	];
	const sources = site.entries.filter(
		({ type, id }) => type === 'sources' && used.includes(id.slice('sources/'.length)),
	);

	// Which terms the book uses is read from its pages as they are; where links lead is known only with the terms.
	const words = [...parts, ...plan.cases].map(({ url }) => site.main(url).structuredText).join(' ');
	const url = (path: string) => site.base + path;
	const terms = termsIn(site.main(url('glossary/')), words).map((term) => ({ ...term, id: idOf(term.url, site.base) }));
	const ids = new Map(
		[...parts, ...plan.cases, ...sources, ...terms].map((item) => [item.url, idOf(item.url, site.base)]),
	);
	const places: Places = { address: site.address, ids };

	const take = (entry: BookEntry, lower: number, drop?: string) => partOf(site, entry.url, places, { lower, drop });
	const cases = new Map(plan.cases.map((entry) => [entry.url, take(entry, 1, ONLY_ON_SITE.cases)]));
	const partsOf = (entries: readonly BookEntry[]) => entries.flatMap((entry) => cases.get(entry.url) ?? []);
	const chapters = plan.chapters.map((item) => ({
		part: take(item.entry, 0, item.cases.length + item.elsewhere.length ? ONLY_ON_SITE.listedCases : undefined),
		letter: item.letter,
		cases: partsOf(item.cases),
		elsewhere: partsOf(item.elsewhere),
	}));
	const [first] = chapters;
	if (!first) throw new Error('the book has no chapters');

	const title: Title = {
		framework: plain(first.part.title),
		lead: first.part.lead,
		years: plan.years,
		cases: plan.cases.length,
		address: site.address,
	};
	const withEvidence = (label: string) => plan.cases.filter(({ evidence }) => evidence === label).length;
	const short = new Map([...cases.values()].flatMap(({ labels: found }) => [...found]));
	const entryName = (collection: string, id: string) =>
		short.get(url(`${collection}/${id}/`)) ??
		site.entries.find((entry) => entry.id === `${collection}/${id}`)?.title ??
		id;
	const counted = sources.map((entry) => ({
		...take(entry, 1, ONLY_ON_SITE.sources),
		count: [...parts, ...plan.cases].filter((item) =>
			item.sources.some(({ document }) => entry.id === `sources/${document}`),
		).length,
	}));
	const listed: ContentsItem[] = [
		{ id: 'labels', title: 'อ่านป้ายในเล่มนี้' },
		...chapters.map(({ part, letter, cases: items }) => ({
			id: part.id,
			title: part.title,
			letter,
			items: items.map((item) => ({ id: item.id, title: item.title })),
		})),
		{ id: 'index', title: 'ดัชนี' },
		{ id: 'glossary', title: 'คำย่อและศัพท์ในเล่มนี้' },
		{ id: 'sources', title: 'แหล่งข้อมูล' },
	];
	const name = nameOf(title);
	const body = [
		cover(title),
		`<div class="front in-front">${imprint(title)}${labels(withEvidence)}${contents(listed)}</div>`,
		...chapters.map((item) => chapter(item, cases)),
		bookIndex(
			plan.cases.flatMap((entry) => {
				const part = cases.get(entry.url);
				return part ? [{ entry, part }] : [];
			}),
			entryName,
		),
		glossary(terms),
		documents(counted),
	].join('\n');
	return {
		title: name,
		contents: listed,
		html: `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>${name}</title>
<style>${css}\n${runningHeads(chapters, `คู่มือ ${splitName(title.framework).latin}`)}</style></head><body>${keepWhole(body)}</body></html>`,
	};
}
