import { describe, expect, test } from 'vitest';
import { blocksOf, headingsOf, shown } from '../page-model/fixture.ts';
import { entry } from '../relations/fixture.ts';
import type { Page } from '../schemas/page.ts';

describe('a focus point', () => {
	const speakers = [
		entry('agencies', 'esao1', { short: 'เขต 1', order: 1 }),
		entry('agencies', 'esao2', { short: 'เขต 2', order: 2 }),
		entry('agencies', 'nobody', { kind: 'unspecified', order: 3 }),
	];
	const textsOf = (page: Page) => blocksOf(page, 'text').flatMap(({ text }) => text);

	test('says who reported nothing, where others did', () => {
		const { page } = shown(entry('focus', '2566/1.1'), entry('reports', '2566/1.1/esao1'), ...speakers);
		expect(textsOf(page).join()).toContain('เขต 2');
		expect(textsOf(page).join()).not.toContain('เขต 1');
		expect(headingsOf(page)).toEqual(['รายงานของหน่วยงาน']);
	});

	test('says once where there is no report at all', () => {
		const { page } = shown(entry('focus', '2566/1.1'), ...speakers);
		expect(textsOf(page)).toHaveLength(1);
		expect(textsOf(page).join()).not.toContain('เขต');
		expect(headingsOf(page)).toEqual([]);
	});

	test('shows its questions and its cases where it has some', () => {
		const item = entry('focus', '2566/1.1', { questions: [{ number: 1, short: 'ทำอะไร' }] });
		const { page } = shown(item, entry('cases', 'a'), ...speakers);
		expect(headingsOf(page)).toEqual(['ผู้ตรวจราชการถามอะไร', 'กรณีปฏิบัติ']);
		expect(page.sheet).toBe('focus=2566/1.1');
	});
});
