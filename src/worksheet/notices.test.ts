import { describe, expect, test } from 'vitest';
import { DATA, SHEET } from './fixture.ts';
import { noticeOf, type Situation } from './notices.ts';
import { blank, type Opening } from './opening.ts';

const CALM: Situation = { isLink: false, isFromLink: false, isKept: true, data: DATA, done: [], isNewer: false };
const told = (parts: Partial<Situation>) => {
	const { messages, buttons } = noticeOf({ ...CALM, ...parts });
	return { text: messages.join('\n'), buttons: buttons.map(({ action }) => action) };
};
const adding = (...values: string[]): Opening => ({
	kind: 'addition',
	address: '',
	kept: { ...blank('a'), sheet: SHEET },
	isLink: false,
	added: values.map((value) => ({ part: 'case', value })),
	faults: [],
});

test('where nothing is to be told, nothing is', () => expect(noticeOf(CALM)).toEqual({ messages: [], buttons: [] }));

describe('what an address added', () => {
	test('is told by its title, also under a former address', () => {
		expect(told({ opening: adding('canal') }).text).toContain('ดูแลคลอง');
		expect(told({ opening: adding('old-canal') }).text).toContain('ดูแลคลอง');
	});

	test('is told by its id where no title can be had, and not before', () => {
		expect(told({ opening: adding('canal'), data: 'coming' }).text).toBe('');
		expect(told({ opening: adding('canal'), data: 'failed' }).text).toContain('“canal”');
	});

	test('that the site does not know is not told as added', () =>
		expect(told({ opening: adding('constructor') }).text).toBe(''));

	test('that was there already is told', () => expect(told({ opening: adding() }).text).not.toBe(''));
});

test('a link’s worksheet offers to be kept, and the own one', () => {
	const back = { isDeleted: false, title: 'ป.4' };
	expect(told({ isLink: true, back }).buttons).toEqual(['keep', 'back']);
	expect(told({ isLink: true }).buttons).toEqual(['keep']);
	expect(told({ isLink: true }).text).not.toContain('ใบงานเดิม');
	expect(told({ isFromLink: true, back }).buttons).toEqual(['back']);
});

test('one way back is offered from what was deleted', () => {
	const back = { isDeleted: true, title: 'ป.4' };
	expect(told({ done: ['ลบแล้ว'], undo: 'a' }).buttons).toEqual(['restore']);
	expect(told({ done: ['ลบแล้ว'], undo: 'a', back }).buttons).toEqual(['back']);
	expect(told({ back }).text).toContain('ป.4');
});

test('what is not kept is told with a way to save it, and nothing then says that it is kept', () => {
	expect(told({ isKept: false }).buttons).toEqual(['rescue']);
	expect(told({ data: 'failed' }).text).toContain('ยังเก็บอยู่');
	expect(told({ data: 'failed', isKept: false }).text).not.toContain('ยังเก็บอยู่');
});
