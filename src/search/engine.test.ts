/** What the engine makes of other queries; the index and the forgiving layer are the least that can be. */
import { describe, expect, test } from 'vitest';
import { Directory, writeDirectory } from './directory.ts';
import { Engine } from './engine.ts';
import { cutAt, INDEX_FACTS, record, text } from './fixture.ts';
import type { Alternative, AlternativeKind } from './forgive/index.ts';
import { NO_MENTIONS } from './mentions.ts';
import type { SearchRecord } from './records.ts';
import { bodyParts, titleColumns } from './text-files.ts';
import { TextIndex } from './text-index.ts';

const FILLER = 'เนื้อหาอื่น '.repeat(30);

const PAGES: readonly SearchRecord[] = [
	record({ url: '/plc/', title: 'ชุมชนการเรียนรู้ทางวิชาชีพ' }),
	record({ url: '/supervisor/', title: 'ศึกษานิเทศก์' }),
	record({ url: '/typo/', title: 'อื่น', sections: text(`${FILLER}ศึกษานิเทศน์${FILLER}`) }),
	record({ url: '/short/', title: 'อื่น', sections: text(`${FILLER}PLC`) }),
	record({ url: '/list/', title: 'รายการ', sections: text('ศึกษา กล้วย นิเทศก์'), facets: { type: ['page'] } }),
];

const alternative = (kind: AlternativeKind, from: string, to: string): Alternative => ({
	kind,
	from,
	to,
	query: to,
	confidence: 1,
});

const engineWith = async (...alternatives: Alternative[]) => {
	const directory = new Directory(writeDirectory(PAGES.map(({ facets }) => facets)), INDEX_FACTS);
	let first = 0;
	const parts = bodyParts(PAGES).map((bodies) => {
		const part = { first, bodies };
		first += bodies.length;
		return () => Promise.resolve(part);
	});
	const index = new TextIndex(directory, titleColumns(PAGES), parts);
	await index.complete;
	return new Engine(index, NO_MENTIONS, () =>
		Promise.resolve({ alternatives: () => alternatives, cut: cutAt('ศึกษา', 'กล้วย') }),
	);
};

const urls = async (engine: Engine, query: string, exact = false) => {
	const found = await engine.find(query, { exact });
	return { found, urls: (await found.rank(found.pages)).map((page) => PAGES[page]?.url) };
};

describe('a name that has another one', () => {
	const full = alternative('abbreviation', 'PLC', 'ชุมชนการเรียนรู้ทางวิชาชีพ');

	test('brings the pages of both, and says so', async () => {
		const { found, urls: pages } = await urls(await engineWith(full), 'PLC');
		expect(new Set(pages)).toEqual(new Set(['/short/', '/plc/']));
		expect(found.added).toEqual([full]);
		expect(found.instead).toBeUndefined();
	});

	test('brings only its own where just that is asked for', async () => {
		const { found, urls: pages } = await urls(await engineWith(full), 'PLC', true);
		expect(pages).toEqual(['/short/']);
		expect(found.added).toEqual([]);
	});
});

describe('a misspelling', () => {
	const spelling = alternative('spelling', 'ศึกสานิเทศก์', 'ศึกษานิเทศก์');

	test('that no page has is replaced, and the replacement named', async () => {
		const { found, urls: pages } = await urls(await engineWith(spelling), 'ศึกสานิเทศก์');
		expect(pages).toEqual(['/supervisor/']);
		expect(found.instead).toEqual(spelling);
	});

	test('that a page prints is found, and the usual spelling offered', async () => {
		const usual = alternative('spelling', 'ศึกษานิเทศน์', 'ศึกษา');
		const { found, urls: pages } = await urls(await engineWith(usual), 'ศึกษานิเทศน์');
		expect(pages).toEqual(['/typo/']);
		expect(found.instead).toBeUndefined();
		expect(found.offers.map((offer) => offer.alternative)).toEqual([usual]);
		expect(found.offers[0]?.count).toBeGreaterThan(1);
	});

	test('is not explained by its pieces on a list', async () => {
		const { urls: pages } = await urls(await engineWith(spelling), 'นิเทศก์กล้วย');
		expect(pages).not.toContain('/list/');
	});
});

test('other names go before other spellings', async () => {
	const name = alternative('synonym', 'พีแอลซี', 'PLC');
	const guess = alternative('spelling', 'พีแอลซี', 'ศึกษานิเทศก์');
	const { found } = await urls(await engineWith(guess, name), 'พีแอลซี');
	expect(found.instead).toEqual(guess);
	const both = await urls(await engineWith(name, alternative('spelling', 'พีแอลซี', 'เนื้อหาอื่น')), 'พีแอลซี');
	expect(both.found.instead).toEqual(name);
});

test('what was typed is found even where the forgiving layer fails', async () => {
	const engine = await engineWith();
	const failing = new Engine(engine.index, NO_MENTIONS, () => Promise.reject(new Error('offline')));
	expect((await urls(failing, 'PLC')).urls).toEqual(['/short/']);
});

test.each(['<b>', '((((', '.*', '\\', '😀😀', '   ', '่่', 'ก'.repeat(5000), '|', '\n\f'])(
	'nothing breaks on %j',
	async (query) => {
		await expect(urls(await engineWith(), query)).resolves.toBeDefined();
	},
);
