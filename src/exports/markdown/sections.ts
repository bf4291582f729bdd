/** The parts of a page as Markdown. */
import type { RootContent } from 'mdast';
import { marcoUses } from '../../page-model/marco-uses.ts';
import { byYear } from '../../page-model/timeline.ts';
import { absolute } from '../../href.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Library } from '../../schemas/library.ts';
import type { Block as Part, Figure, Inline as Piece, ListedLink, ReportItem } from '../../schemas/page.ts';
import { ASKED, NO_FIGURE, NO_RESULT, PROBLEM_WORDS } from '../../schemas/vocabulary.ts';
import { formatPlace } from '../../text/lines.ts';
import { formatDates, formatNumber } from '../../text/thai.ts';
import { factList, lines, list, paragraph, quote, section, table, type Block, type Inline } from './blocks.ts';
import { factLines, inlineLink } from './facts.ts';

/** What parts are written with. */
export interface Writing {
	readonly library: Library;
	/** The entry's own text. */
	readonly body: readonly RootContent[];
}

const piece = (text: Piece): Inline => (typeof text === 'string' ? text : inlineLink(text));

/** A link in a list, with its sign and note. */
const listed = ({ sign, note, ...link }: ListedLink): Block[] => [
	paragraph(...(sign ? [`${sign} `] : []), inlineLink(link), ...(note ? [`: ${note}`] : [])),
];

const figure = ({ value, unit, text }: Figure) =>
	value ? `${text}: ${[value, unit].filter(Boolean).join(' ')}` : text;

/** An item of a report: its text, what is done about it, and its lines. */
function itemBlocks({ id, text, lines: ranges, pages, themes, asked = [], problem, movedTo }: ReportItem): Block[] {
	if (movedTo) return [paragraph(`${text} `, inlineLink(movedTo))];
	const answers = problem?.answers ?? [];
	return [
		paragraph(text),
		...(problem?.solution ? [paragraph(`${PROBLEM_WORDS.solution}: ${problem.solution}`)] : []),
		...(answers.length
			? [
					paragraph(
						`${PROBLEM_WORDS.answers}: `,
						...answers.flatMap((answer, place) => (place ? [' · ', inlineLink(answer)] : [inlineLink(answer)])),
					),
				]
			: []),
		paragraph(
			`(${[...themes, ...(asked.length ? [`${ASKED} ${asked.join(', ')}`] : []), formatPlace(pages, ranges), `รหัสข้อ ${id}`].join(' · ')})`,
		),
	];
}

/** A table of the sources, as printed there. */
const dataTable = ({ columns, rows }: Entry<'data'>['data']) =>
	table(
		columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label)),
		rows.map((row) => row.map((cell) => (typeof cell === 'number' ? formatNumber(cell) : (cell ?? '–')))),
	);

/** How each kind of block is written: a kind that is forgotten is a type error. */
type Writers = {
	readonly [Type in Part['type']]: (
		part: Extract<Part, { type: Type }>,
		writing: Writing,
		depth: 2 | 3,
	) => readonly RootContent[];
};

/** What other pages tell, or what a list of the page says in another way. */
const nothing = () => [];

const WRITERS: Writers = {
	body: (_, { body }) => body,
	section: ({ heading, blocks }, writing, depth) => section(heading, blocksOf(blocks, writing, 3), depth),
	facts: ({ facts }) => factList(factLines(facts)),
	notice: ({ text }) => [quote(text)],
	text: ({ text, saidAbove }) => (saidAbove ? [] : [paragraph(...text.map(piece))]),
	list: ({ items }) => lines(items),
	told: ({ items: told }) => [
		list(
			told.map(({ about, text, lines: ranges, pages, document, from }) => [
				paragraph(
					`${about ? `${about}: ` : ''}${text} (${[document, formatPlace(pages, ranges)].filter(Boolean).join(' ')}`,
					...(from ? [' · ', inlineLink(from)] : []),
					')',
				),
			]),
		),
	],
	questions: ({ questions }) => lines(questions.map(({ number, short }) => `ข้อ ${number}: ${short}`)),
	results: ({ results }) => {
		if (results.length === 0) return [paragraph(NO_RESULT)];
		const isCounted = results.some(({ value }) => value !== undefined);
		return [...lines(results.map(figure)), ...(isCounted ? [] : [paragraph(NO_FIGURE)])];
	},
	items: ({ items, empty }) => {
		if (items.length) return [list(items.map(itemBlocks))];
		return empty ? [paragraph(empty)] : [];
	},
	links: ({ links }) => (links.length ? [list(links.map(listed))] : []),
	cards: ({ cards }, { library }) => [
		list(
			cards.map(({ item, reasons }) => [
				paragraph(inlineLink(library.entryLink(item)), ...(reasons.length ? [` (${reasons.join(' · ')})`] : [])),
			]),
		),
	],
	'page-list': ({ list: { heading, links } }) => section(heading, links.length ? [list(links.map(listed))] : []),
	'lists-apart': ({ lists }) => lists.flatMap(({ heading, links }) => section(heading, [list(links.map(listed))], 3)),
	counts: ({ counts, unit }) => [
		list(counts.map((item) => [paragraph(inlineLink(item), ` ${formatNumber(item.count)} ${unit}`)])),
	],
	official: ({ quote: words, source, lines: ranges, pages }) => [
		quote(`“${words}”`),
		paragraph('ถ้อยคำตามแหล่งข้อมูล', ...(source ? [' ', inlineLink(source), ` ${formatPlace(pages, ranges)}`] : [])),
	],
	aims: ({ aims }) => lines(aims.map(({ code, text }) => `${code}: ${text}`)),
	timeline: ({ events }, { library }) => [
		list(
			byYear(events).flatMap((year) =>
				year.events.map(({ from, to, text, document, lines: ranges, reference }) => {
					const source =
						document && ranges
							? [
									library.get('sources', document).data.short,
									formatPlace(library.pagesIn(document, ranges), ranges),
								].join(' ')
							: '';
					const where = [source, reference].filter(Boolean).join(' · ');
					return [paragraph(`${formatDates(from, to)}: ${text}${where && ` (${where})`}`)];
				}),
			),
		),
	],
	'plan-periods': ({ plans }) =>
		lines(plans.map(({ label, href, from, to }) => ({ label: `${label} พ.ศ. ${from}–${to}`, href: absolute(href) }))),
	table: ({ table: data }) => [dataTable(data)],
	download: (link) => lines([inlineLink(link)]),
	'marco-uses': ({ part }, { library }) => {
		const { summary, levels, lists } = marcoUses(library, part);
		return [
			paragraph(summary),
			...levels.flatMap(({ label, cases }) => section(label, [list(cases.map((item) => listed({ ...item })))], 3)),
			...lists.flatMap(({ heading, links }) => section(heading, links.length ? [list(links.map(listed))] : [], 3)),
		];
	},
	charts: nothing,
	matrix: nothing,
	'marco-tiles': nothing,
	'marco-codes': nothing,
	'handbook-link': nothing,
	'document-citation': nothing,
};

/** Parts of a page as blocks of Markdown, in the order of the page. */
export const blocksOf = (parts: readonly Part[], writing: Writing, depth: 2 | 3 = 2): RootContent[] =>
	parts.flatMap((part) => {
		const write = WRITERS[part.type] as (part: Part, writing: Writing, depth: 2 | 3) => readonly RootContent[];
		return write(part, writing, depth);
	});
