import { describe, expect, test } from 'vitest';
import { blocksOf, factsOf, headingsOf, shown } from '../page-model/fixture.ts';
import { entry } from '../relations/fixture.ts';
import { AFFILIATIONS, DISTRICTS } from '../schemas/vocabulary.ts';

describe('a school', () => {
	test('leaves out what the source does not tell', () => {
		const { page } = shown(entry('schools', 'hill'));
		for (const missing of ['สังกัด', 'อำเภอ', 'ชื่ออื่น']) expect(factsOf(page).has(missing), missing).toBe(false);
		expect(headingsOf(page)).toEqual([]);
	});

	test('says what it tells, and lists cases, partners and other pages', () => {
		const school = entry('schools', 'hill', {
			title: 'โรงเรียนบนเขา',
			affiliation: 'obec',
			district: 'klaeng',
			aliases: ['รร.เขา'],
		});
		const { library, page } = shown(
			school,
			entry('cases', 'own', { owner: 'schools/hill', lead: 'โรงเรียนบนเขาทำ' }),
			entry('cases', 'other', { lead: 'เรียนจากโรงเรียนบนเขา' }),
			entry('partners', 'bank', { with: ['schools/hill'] }),
		);
		const facts = factsOf(page);
		expect([facts.get('สังกัด'), facts.get('อำเภอ'), facts.get('ชื่ออื่น')]).toEqual([
			[AFFILIATIONS.obec],
			[DISTRICTS.klaeng],
			['รร.เขา'],
		]);
		expect(blocksOf(page, 'page-list').map(({ list }) => list.links.map(({ href }) => href))).toEqual(
			['cases/own', 'partners/bank', 'cases/other'].map((key) => [library.addressOf(library.byKey(key))]),
		);
	});
});
