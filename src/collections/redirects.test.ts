import { expect, test } from 'vitest';
import { MOVED, YEARLY_SECTIONS } from './addresses.ts';
import { redirects } from './redirects.ts';

const entry = (collection: 'cases' | 'focus' | 'marco', id: string, formerly: readonly string[] = []) => ({
	collection,
	id,
	data: { formerly },
});

test('an entry is found under each address that it had', () => {
	const list = redirects([
		entry('cases', 'new', ['/cases/old/', '/cases/older/']),
		entry('marco', 'framework', ['/model/']),
	]);
	expect(list).toContainEqual({ from: '/cases/old/', to: '/cases/new/' });
	expect(list).toContainEqual({ from: '/cases/older/', to: '/cases/new/' });
	expect(list).toContainEqual({ from: '/model/', to: '/marco/' });
});

test('pages that moved are in it, in the order of the old addresses', () => {
	const list = redirects([entry('cases', 'new', ['/zzz/', '/aaa/'])]);
	for (const [from, to] of MOVED) expect(list).toContainEqual({ from, to });
	expect(list.map(({ from }) => from)).toEqual(list.map(({ from }) => from).toSorted());
});

test('the newest year leads to the front page of its section, an older one does not', () => {
	const list = redirects([entry('focus', '2566/1.1'), entry('focus', '2567/1.1'), entry('focus', '2565/2.10')]);
	const yearly = list.filter(({ from }) => /\/\d{4}\/$/.test(from));
	expect(yearly).toEqual(YEARLY_SECTIONS.toSorted().map((section) => ({ from: `${section}2567/`, to: section })));
});
