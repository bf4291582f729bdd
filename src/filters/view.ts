/** Builds the list of what was found; its markup is that of components/ListedItem.astro. */
import { PROBLEM_WORDS } from '../schemas/vocabulary.ts';
import { element } from '../dom/dom.ts';
import type { NarrowItem, NarrowLink } from './file.ts';

const anchor = ({ url, label }: NarrowLink) => element('a', { href: url }, label);

const paragraph = (kind: string, ...children: readonly (Node | string)[]) => element('p', { class: kind }, ...children);

const answersOf = ({ answers, more }: NarrowItem): HTMLElement[] => {
	if (answers?.length)
		return [paragraph('answers', element('b', {}, PROBLEM_WORDS.answers), ' ', ...answers.map(anchor))];
	return more ? [paragraph('unanswered', `${PROBLEM_WORDS.unanswered} `, anchor(more))] : [];
};

/** One item as a list element. */
export const itemElement = (item: NarrowItem): HTMLLIElement =>
	element(
		'li',
		{ class: 'item' },
		element('p', {}, item.text),
		...(item.solution ? [paragraph('solution', element('b', {}, PROBLEM_WORDS.solution), ` ${item.solution}`)] : []),
		...answersOf(item),
		paragraph(
			'item-foot',
			anchor(item.place),
			...item.tags.map((tag) => element('span', { class: 'theme-label' }, tag)),
		),
	);
