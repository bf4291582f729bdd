import { describe, expect, test } from 'vitest';
import { blocksOf, shown, told } from '../page-model/fixture.ts';
import { entry } from '../relations/fixture.ts';
import type { Page } from '../schemas/page.ts';
import { agencies } from './agencies.ts';

test('agencies are known by today’s name, too, and rest on what says so', () => {
	const reference = { title: 'ประกาศ', publisher: 'ราชกิจจานุเบกษา', date: '2023-01-16' };
	const item = entry('agencies', 'nfe', {
		short: 'กศน.',
		aliases: ['สำนักงาน กศน.'],
		current: { title: 'กรมส่งเสริมการเรียนรู้', short: 'สกร.', since: '2023-01-16', reference },
	});
	expect(agencies.aliases(item)).toEqual(['สำนักงาน กศน.', 'กศน.', 'กรมส่งเสริมการเรียนรู้', 'สกร.']);
	expect(agencies.references(item)).toEqual([reference]);
	expect(agencies.references(entry('agencies', 'esao1'))).toEqual([]);
});

describe('an agency', () => {
	const counted = (page: Page) =>
		blocksOf(page, 'text').flatMap(({ text }) =>
			text.flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.href, piece.label] as const])),
		);

	test('lists reports, cases, schools and partners, and counts what its reports tell', () => {
		const report = entry('reports', '2566/1.1/esao1', {
			problems: [{ ...told('x1'), themes: ['data'], levels: [], cases: [] }],
		});
		const { page } = shown(
			entry('agencies', 'esao1'),
			report,
			entry('cases', 'a'),
			entry('schools', 'hill'),
			entry('schools', 'sea', { agency: 'esao2' }),
			entry('agencies', 'esao2', { order: 2 }),
			entry('partners', 'bank', { with: ['agencies/esao1'] }),
		);
		expect(blocksOf(page, 'page-list').map(({ list }) => list.links.map(({ href }) => href))).toEqual([
			['/reports/2566/1.1/esao1/'],
			['/cases/a/'],
			['/schools/hill/'],
			['/partners/bank/'],
		]);
		const labels = new Map(counted(page));
		expect(labels.get('/problems/agencies/esao1/')).toContain(' 1 ');
		expect(labels.get('/recommendations/agencies/esao1/')).toContain(' 0 ');
	});

	test('says today’s name where it has another', () => {
		const reference = { title: 'ประกาศ', publisher: 'ราชกิจจานุเบกษา', date: '2023-01-16' };
		const current = { title: 'กรมใหม่', short: 'สกร.', since: '2023-01-16', reference };
		const [notice] = blocksOf(shown(entry('agencies', 'esao1', { current })).page, 'notice');
		for (const part of ['กรมใหม่', 'สกร.', '16 มกราคม 2566', 'ราชกิจจานุเบกษา']) expect(notice?.text).toContain(part);
		expect(blocksOf(shown(entry('agencies', 'esao1')).page, 'notice')).toEqual([]);
	});
});
