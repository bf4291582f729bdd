/** What an entry's Markdown twin holds besides facts and body: the structured fields that its page shows. */
import { lines, list, paragraph, quote, section, table, type Block } from './blocks.ts';
import { parseReportId } from '../../schemas/report-id.ts';
import { formatLines } from '../../text/lines.ts';
import { formatDates, formatNumber } from '../../text/thai.ts';
import { byYear } from '../../page-model/timeline.ts';
import { SCOPES, THEMES } from '../../schemas/vocabulary.ts';
import { entry, type Entry } from '../../relations/entries.ts';
import { relatedCases } from '../../relations/related-cases.ts';
import type { Case, Report } from '../../relations/relations.ts';
import { linkTo, linksTo } from './links.ts';

async function caseSections(item: Case): Promise<Block[]> {
	const { results, factors, cautions } = item.data;
	const related = await Promise.all(
		(await relatedCases(item)).map(async ({ item: other, reasons }) => [
			paragraph(await linkTo(other as Entry), ...(reasons.length ? [` (${reasons.join(' · ')})`] : [])),
		]),
	);
	return [
		...section(
			'ผลที่เกิดขึ้น',
			lines(
				results.map(({ value, unit, text }) => (value ? `${text}: ${[value, unit].filter(Boolean).join(' ')}` : text)),
			),
		),
		...section('ปัจจัยที่ทำให้สำเร็จ', lines(factors)),
		...section('ข้อควรระวัง', lines(cautions)),
		...section('อ่านต่อ', related.length ? [list(related)] : []),
	];
}

type Item =
	Report['data']['progress'][number] | Report['data']['problems'][number] | Report['data']['recommendations'][number];

/** An item of a report: its text, what is done about it, and its lines. */
async function itemBlocks(item: Item): Promise<Block[]> {
	const solution = 'solution' in item ? item.solution : undefined;
	const answers = 'cases' in item ? await linksTo('cases', item.cases) : [];
	const themes = 'themes' in item ? item.themes.map((theme) => THEMES[theme]) : [];
	const foot = [...themes, formatLines(item.lines), `รหัสข้อ ${item.id}`].join(' · ');
	return [
		paragraph(item.text),
		...(solution ? [paragraph(`วิธีแก้: ${solution}`)] : []),
		...(answers.length
			? [paragraph('กรณีที่ช่วยได้: ', ...answers.flatMap((answer, place) => (place ? [' · ', answer] : [answer])))]
			: []),
		paragraph(`(${foot})`),
	];
}

const itemList = async (items: readonly Item[]): Promise<Block[]> =>
	items.length ? [list(await Promise.all(items.map(itemBlocks)))] : [];

async function reportSections({ id, data }: Report): Promise<Block[]> {
	const { questions } = (await entry('focus', parseReportId(id).focus)).data;
	const known = new Set(questions.map(({ number }) => number));
	const answers = await Promise.all(
		questions.map(async ({ number, short }) =>
			section(`${number}. ${short}`, await itemList(data.progress.filter(({ question }) => question === number)), 3),
		),
	);
	const others = await itemList(data.progress.filter(({ question }) => !question || !known.has(question)));
	const scopes = await Promise.all(
		(['area', 'policy'] as const).map(async (scope) =>
			section(SCOPES[scope], await itemList(data.recommendations.filter((item) => item.scope === scope)), 3),
		),
	);
	return [
		...(data.note ? [quote(data.note)] : []),
		...section('ความก้าวหน้า', [...answers.flat(), ...others]),
		...section('ปัจจัยที่ทำให้สำเร็จ', await itemList(data.factors)),
		...section('ปัญหาและวิธีแก้', await itemList(data.problems)),
		...section('แนวปฏิบัติที่ดี', await itemList(data.practices)),
		...section('ข้อเสนอแนะ', scopes.flat()),
		...section('กรณีที่รายงานกล่าวถึง', lines(await linksTo('cases', data.cases))),
	];
}

/** A table of the sources, as printed there. */
const dataTable = ({ columns, rows }: Entry<'data'>['data']) =>
	table(
		columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label)),
		rows.map((row) => row.map((cell) => (typeof cell === 'number' ? formatNumber(cell) : (cell ?? '–')))),
	);

/** Blocks before and after the body of any entry. */
export async function sectionsOf(item: Entry): Promise<{ before: Block[]; after: Block[] }> {
	switch (item.collection) {
		case 'cases':
			return { before: [], after: await caseSections(item) };
		case 'reports':
			return { before: [], after: await reportSections(item) };
		case 'focus':
			return {
				before: section(
					'ผู้ตรวจราชการถามอะไร',
					lines(item.data.questions.map(({ number, short }) => `ข้อ ${number}: ${short}`)),
				),
				after: [],
			};
		case 'marco':
			return {
				before: item.data.official
					? section('ถ้อยคำตามแหล่งข้อมูล', [
							quote(`“${item.data.official}”`),
							...lines(item.data.aims.map(({ code, text }) => `${code}: ${text}`)),
						])
					: [],
				after: [],
			};
		case 'background':
			return {
				before: section(
					'เหตุการณ์',
					lines(
						byYear(item.data.events).flatMap(({ events }) =>
							events.map(({ from, to, text, lines: ranges }) => {
								const where = ranges ? ` (${formatLines(ranges)})` : '';
								return `${formatDates(from, to)}: ${text}${where}`;
							}),
						),
					),
				),
				after: [],
			};
		case 'partners':
			return { before: section('ร่วมทำอะไร', lines(item.data.contributes)), after: [] };
		case 'sources':
			return { before: [quote(item.data.note)], after: [] };
		case 'data':
			return { before: [dataTable(item.data), ...(item.data.note ? [quote(item.data.note)] : [])], after: [] };
		default:
			return { before: [], after: [] };
	}
}
