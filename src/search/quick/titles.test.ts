import { describe, expect, test } from 'vitest';
import { merge, type Suggestion } from './source.ts';
import { TitleIndex } from './titles.ts';
import type { TitleGroup } from './titles-file.ts';

const group = (type: string, ...entries: TitleGroup['entries'][number][]): TitleGroup => ({
	label: `ประเภท ${type}`,
	weight: 1,
	path: `/${type}/`,
	entries,
});

const indexOf = (...groups: TitleGroup[]) => new TitleIndex({ key: 'a', groups }, 'ชื่ออื่น: ');
const urls = (index: TitleIndex, query: string, limit = 10) => index.suggest(query, limit).map(({ url }) => url);
const marks = (pieces: Suggestion['title']) => pieces.filter(({ marked }) => marked).map(({ text }) => text);

test('a name in full goes first, then names that begin so, then those that have it', () => {
	const index = indexOf(
		group('schools', ['c', 'ชมรม PLC'], ['b', 'PLC ของครู'], ['a', 'PLC'], ['d', 'SPLC'], ['e', 'อื่น']),
	);
	expect(urls(index, 'plc')).toEqual(['/schools/a/', '/schools/b/', '/schools/c/']);
});

test('the title shows what was typed, or else the other name does', () => {
	const index = indexOf(group('agencies', ['nfe', 'สำนักงานส่งเสริมการศึกษานอกระบบ', 'กศน.ระยอง']));
	const [byTitle] = index.suggest('นอกระบ', 5);
	expect(marks(byTitle?.title ?? [])).toEqual(['นอกระบ']);
	const [byAlias] = index.suggest('กศน', 5);
	expect(marks(byAlias?.title ?? [])).toEqual([]);
	expect(byAlias?.text.map(({ text }) => text).join('')).toBe('ชื่ออื่น: กศน.ระยอง');
	expect(marks(byAlias?.text ?? [])).toEqual(['กศน']);
});

test('words may stand apart and in another order, and all have to be there', () => {
	const index = indexOf(group('cases', ['a', 'ครูแกนนำของบ้านค่าย'], ['b', 'ครูของบ้านฉาง']));
	expect(urls(index, 'บ้านค่าย ครู')).toEqual(['/cases/a/']);
	expect(marks(index.suggest('บ้านค่าย ครู', 5)[0]?.title ?? [])).toEqual(['ครู', 'บ้านค่าย']);
	expect(urls(index, 'บ้านค่าย ไม่มี')).toEqual([]);
});

test('of names that fit alike, that of the weightier type goes first', () => {
	const [light, heavy] = [group('sources', ['a', 'ครู']), { ...group('cases', ['b', 'ครู']), weight: 1.5 }];
	expect(urls(indexOf(light, heavy), 'ครู')).toEqual(['/cases/b/', '/sources/a/']);
});

test('an empty slug is the section itself', () => {
	expect(urls(indexOf(group('marco', ['', 'กรอบ'])), 'กรอบ')).toEqual(['/marco/']);
});

describe('leads', () => {
	const lead = (key: string) => {
		const index = indexOf(group('cases', ['a', 'ครู']));
		index.addLeads({ key, leads: ['เรื่องย่อ'] });
		return index.suggest('ครู', 1)[0]?.text.map(({ text }) => text);
	};
	test('of the same build are shown', () => expect(lead('a')).toEqual(['เรื่องย่อ']));
	test('of another build are not', () => expect(lead('b')).toEqual([]));
});

test.each(['', ' ', '\u200B', '...', '"', '💡'])('nothing is found for %j', (query) => {
	expect(urls(indexOf(group('cases', ['a', 'ครู “ก” ...'])), query)).toEqual([]);
});

test('merging takes each page once and the first source first', () => {
	const row = (url: string): Suggestion => ({ url, title: [], kind: '', text: [] });
	expect(merge([row('a'), row('b')], [row('b'), row('c'), row('d')], 3).map(({ url }) => url)).toEqual(['a', 'b', 'c']);
});
