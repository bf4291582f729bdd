import { beforeAll, describe, expect, test } from 'vitest';
import { smallSite } from './fixture.ts';
import { alternatives, buildLexicon, openLexicon, type AlternativeKind, type Lexicon } from './index.ts';
import { toEnglish, toThai } from './kedmanee.ts';

let lexicon: Lexicon;

beforeAll(() => {
	// As it is served: through JSON.
	lexicon = openLexicon(JSON.parse(JSON.stringify(buildLexicon(smallSite()))));
});

const of = (query: string, kind?: AlternativeKind) =>
	alternatives(query, lexicon)
		.filter((alternative) => kind === undefined || alternative.kind === kind)
		.map((alternative) => alternative.query);

describe('abbreviations and full names', () => {
	const NFE = 'การศึกษานอกระบบและการศึกษาตามอัธยาศัย';
	test.each(['กศน.', 'กศน', 'ก.ศ.น.', 'ก ศ น'])('%s for its full name', (typed) => {
		expect(of(typed, 'abbreviation')).toContain(NFE);
	});

	test('and the other way, in the middle of a query', () => {
		expect(of(`${NFE} ยาเสพติด`, 'abbreviation')).toContain('กศน. ยาเสพติด');
		expect(of('กศน. ยาเสพติด', 'abbreviation')).toContain(`${NFE} ยาเสพติด`);
		expect(of('ครูกศน.', 'abbreviation')).toEqual([]);
	});

	test.each(['สพป ระยอง 1', 'สพป.ระยอง 1', 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาระยอง เขต ๑'])(
		'%s for the agency as it is printed',
		(typed) => expect(of(typed, 'abbreviation')).toContain('สพป.ระยอง เขต 1'),
	);

	test('a bracket of a legal form is no name', () => {
		expect(of('สมศ')).toContain('สำนักงานรับรองมาตรฐานและประเมินคุณภาพการศึกษา');
		expect(of('สมศ').join()).not.toContain('มหาชน');
	});

	test('letters that only begin a word are no abbreviation', () => {
		expect(of('สมศรี')).toEqual([]);
		expect(of('สมศ่')).toEqual([]);
	});
});

describe('everyday words', () => {
	test.each([
		['คนแก่', 'ผู้สูงอายุ'],
		['พ่อแม่', 'ผู้ปกครอง'],
		['แอคทีฟเลินนิ่ง', 'Active Learning'],
	])('%s for %s', (typed, printed) => expect(of(typed)).toContain(printed));

	test('words that an entry is only about do not stand for it', () => {
		expect(of('EEC')).toEqual([]);
	});
});

describe('spelling', () => {
	test.each([
		['ศึกษานิเทศน์', 'ศึกษานิเทศก์'],
		['ศึกษานิเทศ', 'ศึกษานิเทศก์'],
		['บุคคลากร', 'บุคลากร'],
		['มาตราฐาน', 'มาตรฐาน'],
		['นวัฒกรรม', 'นวัตกรรม'],
		['ประวัติศาตร์ท้องถิ่น', 'ประวัติศาสตร์ท้องถิ่น'],
		['ทักษะชิวิต', 'ทักษะชีวิต'],
		['งบประมาน', 'งบประมาณ'],
		['พัตนาหลักสุตร', 'พัฒนาหลักสูตร'],
		['ความปรอดภัย ในโรงเรียน', 'ความปลอดภัย ในโรงเรียน'],
		['activ leaning', 'Active Learning'],
		['activelearning', 'Active Learning'],
	])('%s for %s', (typed, right) => expect(of(typed, 'spelling')).toContain(right));

	test('only the wrong stretch is told', () => {
		expect(alternatives('อบรม นวัฒกรรม ครู', lexicon)[0]).toMatchObject({ from: 'นวัฒกรรม', to: 'นวัตกรรม' });
	});

	test.each([
		...smallSite().entries.flatMap(({ title, aliases = [] }) => [title, ...aliases]),
		...smallSite()
			.texts.slice(0, 1)
			.flatMap((text) => text.split(/\s/u)),
		'ฟุตบอล',
		'ดาราศาสตร์',
		'สงกรานต์',
		'football',
		'ม.3',
		'69/2566',
	])('%s stays as it is', (typed) => expect(of(typed, 'spelling')).toEqual([]));
});

describe('transliteration', () => {
	test.each([
		['มาร์โค', 'MARCO'],
		['มาโก้', 'MARCO'],
		['แอ็กทีฟเลิร์นนิ่ง', 'Active Learning'],
		['พีแอลซี', 'PLC'],
		['ดับบลิวไอแอล', 'WIL'],
		['ดับเบิ้ลยู ไอ แอล', 'WIL'],
		['แคนว่า', 'Canva'],
		['bankhai', 'บ้านค่าย'],
	])('%s for %s', (typed, printed) => expect(of(typed)).toContain(printed));

	test.each(['กระเป๋า', 'ทีวี', 'ยาเสพติด', 'doctor'])('%s is heard as nothing else', (typed) => {
		expect(of(typed, 'transliteration')).toEqual([]);
	});
});

describe('keyboard', () => {
	test.each(['นวัตกรรม', 'ทักษะชีวิต', 'อบรม ครู', 'ใกล้โรงเรียน'])('%s with the keyboard on English', (meant) => {
		expect(of(toEnglish(meant), 'keyboard')).toEqual([meant]);
	});

	test.each(['active learning', 'canva'])('%s with the keyboard on Thai', (meant) => {
		expect(of(toThai(meant), 'keyboard')).toEqual([meant]);
	});

	// The full stop of the Thai keyboard is the quotation mark of the English one.
	test.each([
		['กศน.', 'dLo"'],
		['สมศ.', 'l,L"'],
	])('%s, a name, with the keyboard on English', (meant, typed) => {
		expect(of(typed, 'keyboard')).toEqual([meant]);
	});

	test.each(['plc', 'wil'])('%s, a name, with the keyboard on Thai', (meant) => {
		expect(of(toThai(meant), 'keyboard')).toEqual([meant]);
	});

	test('what means something as typed, or nothing either way, is left', () => {
		expect(of('Canva', 'keyboard')).toEqual([]);
		expect(of('นวัตกรรม', 'keyboard')).toEqual([]);
		expect(of('qqqq', 'keyboard')).toEqual([]);
	});
});

describe('what is offered', () => {
	test.each(['กศน. มาร์โค นวัฒกรรม พีแอลซี', 'คนแก่', 'ศึกษานิเทศน์'])('%s: few, different, in order', (typed) => {
		const found = alternatives(typed, lexicon);
		const order = ['abbreviation', 'synonym', 'spelling', 'transliteration', 'keyboard'];
		const places = found.map(({ kind }) => order.indexOf(kind));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThanOrEqual(6);
		expect(new Set([typed, ...found.map(({ query }) => query)]).size).toBe(found.length + 1);
		for (const { from, confidence } of found) {
			expect(typed).toContain(from);
			expect(confidence).toBeGreaterThan(0);
			expect(confidence).toBeLessThanOrEqual(1);
		}
	});

	test.each(['', '   ', '่่่', '์', 'เเเเเเ', '<b>กศน', '.*+?[', '😀', 'ก'.repeat(5000), '"', '\u200B', 'ๆๆๆ', 'ฯ'])(
		'hostile %j does no harm',
		(typed) => expect(() => alternatives(typed, lexicon)).not.toThrow(),
	);

	test('an empty lexicon has nothing to offer', () => {
		const empty = openLexicon(buildLexicon({ entries: [], texts: [] }));
		expect(alternatives('นวัฒกรรม', empty)).toEqual([]);
	});
});
