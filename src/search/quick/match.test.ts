import { describe, expect, test } from 'vitest';
import { compact, matchName } from './match.ts';

/** The stretch of a name that is marked, with how it begins. */
const match = (name: string, typed: string) => {
	const found = matchName(name, compact(name), compact(typed).text);
	return found && [name.slice(found.start, found.end), found.edge];
};

test('spaces, punctuation, digits of either script and case do not matter', () => {
	expect(compact('กศน. ระยอง ๒๕๖๖').text).toBe(compact('กศน ระยอง2566').text);
	expect(match('O-NET ปี ๒๕๖๖', 'onet ปี 2566')).toEqual(['O-NET ปี ๒๕๖๖', 'name']);
});

describe('a half-typed word', () => {
	test('matches within a cluster of Thai', () => {
		expect(match('เด็กปฐมวัย', 'เด')).toEqual(['เด', 'name']);
		expect(match('โรงเรียนบ้านค่าย', 'บ้านค')).toEqual(['บ้านค', 'run']);
	});

	test('matches the beginning of a Latin word only', () => {
		expect(match('ชุมชน PLC', 'pl')).toEqual(['PL', 'word']);
		expect(match('Smart School', 'art')).toBeUndefined();
		expect(match('Smart School', 'sch')).toEqual(['Sch', 'word']);
	});
});

test('a single letter matches where a word is set off only', () => {
	expect(match('ครู กลาง', 'ก')).toEqual(['ก', 'word']);
	expect(match('ครูกลาง', 'ก')).toBeUndefined();
});

test('what is no word to the browser is told apart', () => {
	expect(match('เชิงบูรณาการ', 'งบ')?.[1]).toBe('inside');
});

test('no match begins within a cluster', () => {
	expect(match('เรียน', 'รียน')).toBeUndefined();
});

test('the beginning of a name goes before a word, and that before a place within a run', () => {
	expect(match('กลางครู ครู', 'ครู')).toEqual(['ครู', 'word']);
	expect(matchName('กลางครู ครู', compact('กลางครู ครู'), 'ครู')?.start).toBe(8);
	expect(match('ครู ครู', 'ครู')).toEqual(['ครู', 'name']);
});

test.each(['', ' ', '...', '\u0E48', '<b>', '(?:', '💡'])('hostile: %j finds nothing or a plain match', (typed) => {
	const text = compact(typed).text;
	if (text) expect(() => matchName('ครู <b> PLC', compact('ครู <b> PLC'), text)).not.toThrow();
});
