/** Focus points and cases to choose from, and the editors' hints on a strand. */
import { element } from '../dom/dom.ts';
import type { CaseData, FocusData, StrandData, WorksheetData } from './data.ts';
import type { Sheet } from './sheet.ts';

const tick = (attributes: Record<string, string>, on: boolean, ...label: (Node | string)[]) => {
	const box = element('input', { type: 'checkbox', ...attributes });
	box.checked = on;
	return element('label', { class: 'pick' }, box, element('span', {}, ...label));
};

/** A policy's focus points; open where one is chosen. */
function policy(name: string, points: readonly FocusData[], { chosen }: Sheet): HTMLElement {
	const count = points.filter(({ id }) => chosen.focus.includes(id)).length;
	const details = element(
		'details',
		{},
		element('summary', {}, name, element('span', { class: 'count' }, count ? `เลือก ${count}` : '')),
		...points.map(({ id, number, title }) =>
			tick({ value: id, 'data-pick': 'focus' }, chosen.focus.includes(id), element('b', {}, number), ` ${title}`),
		),
	);
	details.open = count > 0;
	return details;
}

/** Focus points by policy, which names its year where there are several. */
export function focusView({ focus }: WorksheetData, sheet: Sheet): HTMLElement[] {
	const names = [...new Set(focus.map((point) => point.policy))];
	return names.map((name) =>
		policy(
			name,
			focus.filter((point) => point.policy === name),
			sheet,
		),
	);
}

/** A case that can be chosen. */
export function caseItem(item: CaseData, { labels, levels }: WorksheetData, sheet: Sheet): HTMLElement {
	const about = [
		item.agency,
		...levels.filter(({ id }) => item.levels.includes(id)).map(({ title }) => title),
		labels.evidence[item.evidence] ?? '',
		...(item.strands.length ? [`สาระ ${item.strands.map(([letter]) => letter).join('\u00A0')}`] : []),
	];
	const title = element('b', {}, item.title);
	return element(
		'li',
		{},
		tick(
			{ value: item.id, 'data-pick': 'case' },
			sheet.chosen.case.includes(item.id),
			title,
			element('small', {}, about.join(' · ')),
		),
		element('a', { href: item.url, 'aria-label': `อ่าน ${item.title}` }, 'อ่าน'),
	);
}

/** A case that is chosen, with a way to take it out. */
export function chosenItem(item: CaseData): HTMLElement {
	return element(
		'li',
		{},
		element('a', { href: item.url }, item.title),
		element(
			'button',
			{ type: 'button', value: item.id, 'data-remove': '', 'aria-label': `เอาออก: ${item.title}` },
			'เอาออก',
		),
	);
}

/** What the editors say on a strand, folded. */
export function hintsView({ aim, hints }: StrandData): HTMLElement[] {
	if (!hints.length) return [];
	return [
		element(
			'details',
			{ class: 'hints' },
			element('summary', {}, 'ตัวช่วยคิด (ของกองบรรณาธิการ)'),
			...(aim ? [element('p', {}, aim)] : []),
			...hints.flatMap(({ title, lines }) => [
				element('b', {}, title),
				element('ul', {}, ...lines.map((line) => element('li', {}, line))),
			]),
		),
	];
}
