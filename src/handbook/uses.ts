/** Where a part of the framework is used. What the chapter lists with its pages is not listed again. */
import { marcoUses, type LevelList, type ShortList } from '../page-model/marco-uses.ts';
import { usesOf } from '../relations/marco-usage.ts';
import { browseAddress } from '../schemas/facets.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Library } from '../schemas/library.ts';
import { LEVELS } from '../schemas/vocabulary.ts';
import { formatNumber } from '../text/thai.ts';
import { linkInText, linkTo, type Standpoint } from './links.ts';
import { markup, NOTHING, type Markup } from './markup.ts';
import { tile } from './signs.ts';

/** As many links of a list as are printed; the site has the rest. */
const MOST = 150;

/** How many cases each strand has at each level of learners. */
function strandLevels(library: Library, from: Standpoint): Markup {
	const columns = [...Object.entries(LEVELS), [undefined, 'ไม่ระบุ']] as const;
	const cell = (content: Markup | number | string) => markup`<td class="number">${content}</td>`;
	const rows = library
		.all('marco')
		.filter(({ data }) => data.kind === 'strand')
		.map((part) => {
			const { cases, levels } = usesOf(library, part);
			const count = (level: string | undefined) => levels.find((use) => use.level === level)?.cases.length ?? '–';
			const all = { href: browseAddress('marco', part.id), label: String(cases.length) };
			return markup`<tr><th scope="row">${tile(part.data.letter ?? '')} ${linkInText(library.link(part), from)}</th>${columns.map(([level]) => cell(count(level)))}${cell(linkTo(all, from))}</tr>`;
		});
	return markup`<div class="table"><table>
<caption>กรณีปฏิบัติของแต่ละสาระ ตามระดับผู้เรียน กรณีหนึ่งนับได้หลายระดับ</caption>
<thead><tr><th scope="col">สาระ</th>${[...columns.map(([, label]) => label), 'กรณี'].map((label) => markup`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

const levelList = (levels: readonly LevelList[], from: Standpoint) =>
	markup`<dl class="level-uses">${levels.map(
		({ label, count, cases }) =>
			markup`<div><dt>${label} <small>${formatNumber(count)} กรณี</small></dt><dd><ul>${cases.map(
				(item) => markup`<li>${linkInText(item, from)}</li>`,
			)}</ul></dd></div>`,
	)}</dl>`;

function shortList({ heading, id, unit, links, all }: ShortList, from: Standpoint, level: number): Markup {
	if (links.length === 0) return NOTHING;
	const left = links.length - MOST;
	const rest = { href: all, label: `อีก ${formatNumber(left)} ${unit} ในรายการทั้งหมด` };
	return markup`<h${level} id="${from.id}--${id}">${heading} <small>${formatNumber(links.length)} ${unit}</small></h${level}>
<ul>${links.slice(0, MOST).map((link) => markup`<li>${linkInText(link, from)}</li>`)}</ul>${left > 0 ? markup`<p>${linkTo(rest, from)}</p>` : ''}`;
}

/**
 * How many cases there are, at which levels of learners, and the reports, focus points and schools that they belong to.
 * @param level Level of the headings.
 */
export function usesInBook(library: Library, part: Entry<'marco'>, from: Standpoint, level: number): Markup {
	const { summary, levels, lists } = marcoUses(library, part);
	const cases = {
		framework: () => strandLevels(library, from),
		strand: () => NOTHING,
		principle: () => (levels.length ? levelList(levels, from) : NOTHING),
	};
	return markup`<p>${summary}</p>${cases[part.data.kind]()}${lists.map((list) => shortList(list, from, level))}`;
}
