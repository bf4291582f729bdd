/** The plain-Markdown twin of every entry: there, complete, and with links that lead somewhere. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { addressOf } from '../../src/collections/addresses.ts';
import { readEntries } from '../../src/content-check/content.ts';
import { COLLECTIONS } from '../../src/collections/index.ts';
import { fileOfUrl, HOME } from './absolute.ts';
import { BASE, CONTENT_PAGES, FILES, PAGES, fileOf, read } from './site.ts';

interface Node {
	type: string;
	value?: string;
	url?: string;
	children?: Node[];
}

const reader = unified().use(remarkParse).use(remarkGfm);

const within = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(within)];
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

const { entries } = JSON.parse(read('api/entries.json').toString()) as {
	entries: { id: string; url: string; title: string; lead: string }[];
};
const twins = new Map(
	entries.map((entry) => [entry.id, { entry, file: (fileOf(entry.url) ?? '').replace(/index\.html$/, 'index.md') }]),
);
const trees = new Map(
	[...twins].flatMap(([id, { file }]) =>
		FILES.has(file) ? [[id, reader.parse(read(file).toString()) as Node] as const] : [],
	),
);
const bodies = new Map(
	readEntries('.').map(({ collection, id, body, data }) => [`${collection}/${id}`, { body, data }]),
);

test('every entry has one, and so has every list', () => {
	expect([...twins.keys()].filter((id) => !trees.has(id))).toEqual([]);
	expect(COLLECTIONS.filter((name) => !FILES.has(`${name}/index.md`))).toEqual([]);
});

test('it begins with the title and the lead', () => {
	const wrong = [...trees].filter(([id, tree]) => {
		const { title, lead } = twins.get(id)!.entry;
		const [first, second] = tree.children ?? [];
		return (
			first?.type !== 'heading' || folded(textOf(first)) !== folded(title) || folded(textOf(second!)) !== folded(lead)
		);
	});
	expect(wrong.map(([id]) => id)).toEqual([]);
});

test('it has no code of MDX and no half of a sign', () => {
	const wrong = [...twins.values()].filter(({ file }) =>
		/^(import|export) |undefined|\[object |&#x/m.test(read(file).toString()),
	);
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('all headings and paragraphs of the body are in it', () => {
	const wrong = [...trees].flatMap(([id, tree]) => {
		const whole = folded(textOf(tree));
		const plain = (bodies.get(id)?.body ?? '').replace(/<[^>]+>/g, '').replace(/\\([{}<])/g, '$1');
		return (reader.parse(plain) as Node)
			.children!.filter(({ type }) => type === 'heading' || type === 'paragraph')
			.flatMap((block) => {
				const words = folded(textOf(block));
				return whole.replace(/<[^>]+>/g, '').includes(words) ? [] : [`${id}: ${words.slice(0, 60)}`];
			});
	});
	expect(wrong).toEqual([]);
});

test('every item of a report is in it, with its solution', () => {
	const lacking = [...bodies].flatMap(([id, { data }]) => {
		if (!id.startsWith('reports/')) return [];
		const whole = folded(textOf(trees.get(id)!));
		return ['progress', 'factors', 'problems', 'recommendations', 'practices']
			.flatMap((section) => (data?.[section] ?? []) as { id: string; text: string; solution?: string }[])
			.filter(({ text, solution = '' }) => !whole.includes(folded(text)) || !whole.includes(folded(solution)))
			.map((item) => `${id}#${item.id}`);
	});
	expect(lacking).toEqual([]);
});

test('results, factors and cautions of a case are in it', () => {
	const lacking = [...bodies].flatMap(([id, { data }]) => {
		if (!id.startsWith('cases/')) return [];
		const whole = folded(textOf(trees.get(id)!));
		const texts = [
			...((data?.['results'] ?? []) as { text: string }[]).map(({ text }) => text),
			...['factors', 'cautions'].flatMap((field) =>
				((data?.[field] ?? []) as { text: string }[]).map(({ text }) => text),
			),
			...((data?.['notes'] ?? []) as string[]),
		];
		return texts.filter((text) => !whole.includes(folded(text))).map((text) => `${id}: ${text}`);
	});
	expect(lacking).toEqual([]);
});

test('its links are full addresses that lead somewhere', () => {
	const ids = new Map(
		PAGES.map(({ address, root }) => [fileOf(address), new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
	);
	const broken = [...trees].flatMap(([id, tree]) =>
		within(tree)
			.flatMap(({ type, url }) => (type === 'link' && url ? [url] : []))
			.filter((url) => {
				if (!/^https?:\/\//.test(url)) return true;
				if (!url.startsWith(HOME)) return false;
				const [address = '', fragment] = url.split('#');
				const file = fileOfUrl(address) ?? '';
				return !FILES.has(file) || (fragment !== undefined && !ids.get(file)?.has(decodeURIComponent(fragment)));
			})
			.map((url) => `${id} → ${url}`),
	);
	expect(broken).toEqual([]);
});

test('what rests on documents says on which lines', () => {
	const silent = [...bodies].filter(([id, { data }]) => data?.['sources'] && !/บรรทัด \d+/.test(textOf(trees.get(id)!)));
	expect(silent.map(([id]) => id)).toEqual([]);
});

test('every page of an entry names its twin', () => {
	const pages = new Map(CONTENT_PAGES.map(({ address, root }) => [address, root]));
	const silent = readEntries('.').filter(({ collection, id }) => {
		const address = BASE + addressOf({ collection, id }).slice(1);
		const link = pages.get(address)?.querySelector('link[type="text/markdown"]')?.getAttribute('href');
		return !link || !FILES.has(fileOf(new URL(link, `http://x${address}`).pathname) ?? '');
	});
	expect(silent.map(({ collection, id }) => `${collection}/${id}`)).toEqual([]);
});
