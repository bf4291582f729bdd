import { describe, expect, test } from 'vitest';
import { fact, linkSection, listAddress, neighbours, section, when, type Block } from './page.ts';

describe('a fact', () => {
	test('has one value or many, without those that are missing', () => {
		expect(fact('ชื่อ', 'ก').values).toEqual(['ก']);
		expect(fact('ชื่อ', ['ก', undefined, '', 'ข']).values).toEqual(['ก', 'ข']);
		expect(fact('ชื่อ', undefined).values).toEqual([]);
		expect(fact('ชื่อ', []).values).toEqual([]);
	});

	test('says how it is read', () => {
		expect(fact('ชื่อ', 'ก', { saidAbove: true, joined: true })).toEqual({
			label: 'ชื่อ',
			values: ['ก'],
			saidAbove: true,
			joined: true,
		});
	});
});

const notice: Block = { type: 'notice', text: 'ควรรู้' };

test('a section without blocks is none', () => {
	expect(section('หัวข้อ', 'part', [notice])).toEqual([
		{ type: 'section', heading: 'หัวข้อ', id: 'part', blocks: [notice] },
	]);
	expect(section('หัวข้อ', 'part', [])).toEqual([]);
});

test('a section of links without links is none', () => {
	const links = [{ label: 'ก', href: '/a/' }];
	expect(linkSection('หัวข้อ', 'part', links)).toEqual(section('หัวข้อ', 'part', [{ type: 'links', links }]));
	expect(linkSection('หัวข้อ', 'part', [])).toEqual([]);
});

test('blocks stand where there is something to say', () => {
	expect(when(true, notice, notice)).toEqual([notice, notice]);
	expect(when(false, notice)).toEqual([]);
});

test('neighbours are those before and after, none at the ends', () => {
	const list = ['a', 'b', 'c'].map((id) => ({ id }));
	const link = ({ id }: { id: string }) => ({ label: id, href: `/${id}/` });
	expect(neighbours(list, 'b', link)).toEqual({ prev: link({ id: 'a' }), next: link({ id: 'c' }) });
	expect(neighbours(list, 'a', link).prev).toBeUndefined();
	expect(neighbours(list, 'c', link).next).toBeUndefined();
});

test('a list’s own pages stand below its page', () => {
	expect(listAddress({ on: '/schools/', id: 'esao1' })).toBe('/schools/all/esao1/');
});
