/** The cases that a case leads on to: the editors' choice first, and every reason true of both cases. */
import { expect, test } from 'vitest';
import { readEntries } from '../../src/content-check/content.ts';
import { CASE_KINDS, LEVELS, THEMES } from '../../src/schemas/vocabulary.ts';
import { CONTENT_PAGES, textOf } from './site.ts';

interface Case {
	kind: string;
	agency: string;
	owner?: string;
	focus: string;
	alsoFocus?: string[];
	levels?: string[];
	schools?: string[];
	partners?: string[];
	related?: string[];
	marco?: { strand: string }[];
}
interface Problem {
	themes: string[];
	cases?: string[];
}

const entries = readEntries('.');
const of = (collection: string) => entries.filter((entry) => entry.collection === collection);
const cases = new Map(of('cases').map((entry) => [entry.id, entry]));
const dataOf = (id: string) => cases.get(id)?.data as unknown as Case;
const problems = of('reports').flatMap(({ data }) => (data?.['problems'] ?? []) as Problem[]);
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const words = (id: string) => folded(`${JSON.stringify(cases.get(id)?.data)} ${cases.get(id)?.body ?? ''}`);
const meet = (a: readonly string[] = [], b: readonly string[] = []) => a.some((value) => b.includes(value));
const owned = ({ owner = '' }: Case, collection: string) =>
	owner.startsWith(`${collection}/`) ? [owner.slice(collection.length + 1)] : [];
const keyOf = (terms: Readonly<Record<string, string>>, label = '') =>
	Object.entries(terms).find(([, name]) => name === label)?.[0];

/** What each reason claims, told from the content alone. */
const CLAIMS: [RegExp, (a: string, b: string, value: string) => boolean][] = [
	[/^ปัญหาเดียวกัน$/, (a, b) => problems.some(({ cases: named = [] }) => named.includes(a) && named.includes(b))],
	[
		/^ปัญหาเรื่อง(.+)เหมือนกัน$/,
		(a, b, label) => {
			const theme = keyOf(THEMES, label) ?? '';
			const has = (id: string) =>
				problems.some(({ themes, cases: named = [] }) => named.includes(id) && themes.includes(theme));
			return has(a) && has(b);
		},
	],
	[
		/^เรื่องเดียวกัน: (.+)$/,
		(a, b, title) => {
			const full = of('glossary').find(({ data }) => folded(String(data?.['title'])) === title)?.data?.['full'];
			const bare = title.replace(/ \([^)]*\)$/, '');
			const has = (id: string) =>
				[title, bare, full].some((name) => typeof name === 'string' && words(id).includes(name));
			return has(a) && has(b);
		},
	],
	[
		/^สถานศึกษาเดียวกัน$/,
		(a, b) =>
			meet(
				[...(dataOf(a).schools ?? []), ...owned(dataOf(a), 'schools')],
				[...(dataOf(b).schools ?? []), ...owned(dataOf(b), 'schools')],
			),
	],
	[
		/^ภาคีเดียวกัน$/,
		(a, b) =>
			meet(
				[...(dataOf(a).partners ?? []), ...owned(dataOf(a), 'partners')],
				[...(dataOf(b).partners ?? []), ...owned(dataOf(b), 'partners')],
			),
	],
	[
		/^จุดเน้นเดียวกัน$/,
		(a, b) =>
			meet([dataOf(a).focus, ...(dataOf(a).alsoFocus ?? [])], [dataOf(b).focus, ...(dataOf(b).alsoFocus ?? [])]),
	],
	[
		/^ระดับเดียวกัน: (.+)$/,
		(a, b, label) => [a, b].every((id) => dataOf(id).levels?.includes(keyOf(LEVELS, label) ?? '')),
	],
	[
		/^สาระ ([MARCO ]+) เหมือนกัน$/,
		(a, b, letters) =>
			[a, b].every((id) =>
				letters.split(' ').every((letter) => dataOf(id).marco?.some(({ strand }) => strand === letter)),
			),
	],
	[/^หน่วยงานเดียวกัน$/, (a, b) => dataOf(a).agency === dataOf(b).agency],
	[/^กองบรรณาธิการแนะนำ$/, (a, b) => dataOf(a).related?.includes(b) ?? false],
	[/^เนื้อหาใกล้เคียงกัน$/, () => true],
	[/^(.+)เหมือนกัน$/, (a, b, label) => [a, b].every((id) => dataOf(id).kind === keyOf(CASE_KINDS, label))],
];

const lists = CONTENT_PAGES.flatMap(({ address, root }) => {
	const id = /\/cases\/([^/]+)\/$/.exec(address)?.[1];
	const heading = root.querySelector('#related');
	if (!id) return [];
	const cards = heading?.nextElementSibling?.querySelectorAll('.card') ?? [];
	return [
		{
			id,
			related: cards.map((card) => ({
				id: /\/cases\/([^/]+)\/$/.exec(card.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? '',
				reasons: textOf(card.querySelector('.reasons') ?? card)
					.split(' · ')
					.map(folded),
			})),
		},
	];
});

test('every case leads on to others, never to itself and to none twice', () => {
	expect(lists.map(({ id }) => id).toSorted()).toEqual([...cases.keys()].toSorted());
	const wrong = lists.filter(({ id, related }) => {
		const ids = related.map((other) => other.id);
		return (
			ids.length < 3 || ids.includes(id) || new Set(ids).size < ids.length || ids.some((other) => !cases.has(other))
		);
	});
	expect(wrong).toEqual([]);
});

test('what the editors name comes first, in their order', () => {
	const wrong = lists.filter(({ id, related }) => {
		const named = dataOf(id).related ?? [];
		return named.some((other, place) => related[place]?.id !== other);
	});
	expect(wrong).toEqual([]);
});

test('every reason is true of both cases', () => {
	const untrue = lists.flatMap(({ id, related }) =>
		related.flatMap((other) =>
			other.reasons
				.filter((reason) => {
					const claim = CLAIMS.find(([pattern]) => pattern.test(reason));
					return !claim?.[1](id, other.id, claim[0].exec(reason)?.[1] ?? '');
				})
				.map((reason) => `${id} and ${other.id}: ${reason}`),
		),
	);
	expect(untrue).toEqual([]);
});

test('reasons tell more than that two texts are close: most name what is shared', () => {
	const all = lists.flatMap(({ related }) => related);
	const vague = all.filter(({ reasons }) => reasons.some((reason) => reason === 'เนื้อหาใกล้เคียงกัน'));
	expect(vague.length / all.length).toBeLessThan(0.1);
});
