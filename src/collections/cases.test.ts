import { describe, expect, test } from 'vitest';
import { blocksOf, factsOf, headingsOf, shown, told } from '../page-model/fixture.ts';
import { entry, libraryOf } from '../relations/fixture.ts';
import { ADVICE } from '../schemas/advice.ts';
import { LEVELS_NOT_TOLD_LABEL } from '../schemas/levels.ts';
import { NEEDS } from '../schemas/topics.ts';
import { AUDIENCES, CASE_KINDS, LEVELS } from '../schemas/vocabulary.ts';
import { cases, focusOf } from './cases.ts';

const library = libraryOf();

describe('cases', () => {
	const item = entry('cases', 'a', {
		focus: '2566/2.4',
		alsoFocus: ['2566/1.1', '2566/2.1'],
		topic: ['care', 'safety'],
		subjects: ['thai'],
		levels: ['primary', 'vocational'],
		levelsBasis: 'lines',
		marco: [
			{ strand: 'O', basis: 'editorial' },
			{ strand: 'M', basis: 'stated' },
		],
	});

	test('belong to their main focus point first', () => {
		expect(focusOf(item)).toEqual(['2566/2.4', '2566/1.1', '2566/2.1']);
	});

	test('are looked up by all that they say, each policy once', () => {
		expect(cases.facets(item, library)).toEqual({
			agency: [item.data.agency],
			focus: focusOf(item),
			policy: ['2566/2', '2566/1'],
			marco: ['O', 'M'],
			topic: ['care', 'safety'],
			level: ['primary', 'vocational'],
			subject: ['thai'],
			audience: [],
			kind: [item.data.kind],
			evidence: [item.data.evidence],
			year: ['2566'],
		});
	});

	test('tell catalogues what they are, for whom and by whom', () => {
		const told = entry('cases', 'a', {
			kind: 'tool',
			levels: ['primary'],
			levelsBasis: 'lines',
			audience: ['teachers', 'administrators'],
		});
		expect(cases.schemaOrg(told)).toEqual({
			as: 'practice',
			sort: CASE_KINDS.tool,
			levels: [LEVELS.primary],
			roles: ['teacher', 'administrator'],
		});
	});
});

describe('a case', () => {
	const around = [
		entry('agencies', 'esao1', { short: 'เขต 1' }),
		entry('schools', 'hill', { title: 'โรงเรียนบนเขา' }),
		entry('schools', 'sea', { title: 'โรงเรียนริมทะเล' }),
		entry('marco', 'm', { letter: 'M', thai: 'กำลังคน' }),
	];

	test('says what it knows and leaves out what it does not', () => {
		const { page } = shown(entry('cases', 'a'), ...around);
		const facts = factsOf(page);
		for (const missing of ['รายงานโดย', 'สถานศึกษา', 'ภาคี', 'กลุ่มสาระ', 'ผู้ดำเนินการ', 'ขอบเขต', 'RAYONG MARCO'])
			expect(facts.has(missing), missing).toBe(false);
		expect(facts.get('หลักฐานของผล')).toEqual([{ kind: 'evidence', evidence: 'described' }]);
		expect(facts.get('ผู้เรียน')).toEqual([
			{ kind: 'term', label: LEVELS_NOT_TOLD_LABEL, href: '/browse/levels/not-told/' },
		]);
		expect(headingsOf(page)).toEqual(['ผลที่เกิดขึ้น', 'ข้อควรระวัง']);
		expect(page.card).toBe(true);
	});

	test('of an agency has it as owner and names nobody else', () => {
		const { library, page } = shown(entry('cases', 'a'), ...around);
		expect(factsOf(page).get('เจ้าของงาน')).toEqual([library.link(library.get('agencies', 'esao1'))]);
	});

	test('of a school names the school as owner, once, and who reported it', () => {
		const item = entry('cases', 'a', { owner: 'schools/hill', schools: ['hill', 'sea'] });
		const { library, page } = shown(item, ...around);
		const link = (id: string) => library.link(library.get('schools', id));
		expect(factsOf(page).get('เจ้าของงาน')).toEqual([link('hill')]);
		expect(factsOf(page).get('สถานศึกษา')).toEqual([link('sea')]);
		expect(factsOf(page).get('รายงานโดย')).toEqual([library.link(library.get('agencies', 'esao1'))]);
	});

	test('leads from its kind and levels to cases like it', () => {
		const { page } = shown(
			entry('cases', 'a', { levels: ['primary'], levelsBasis: 'lines', audience: ['teachers'] }),
			...around,
		);
		expect(factsOf(page).get('ผู้เรียน')).toEqual([
			{ kind: 'term', label: LEVELS.primary, href: '/browse/levels/primary/' },
		]);
		expect(factsOf(page).get('ผู้ดำเนินการ')).toEqual([AUDIENCES.teachers]);
	});

	test('tells figures in one line, and strands with who ties it to them', () => {
		const item = entry('cases', 'a', {
			reach: [{ text: 'ครู', value: '7', unit: 'คน' }, { text: 'ทั้งจังหวัด' }],
			marco: [{ strand: 'M', basis: 'editorial' }],
		});
		const { library, page } = shown(item, ...around);
		expect(factsOf(page).get('ขอบเขต')).toEqual(['ครู 7 คน', 'ทั้งจังหวัด']);
		expect(factsOf(page).get('RAYONG MARCO')).toEqual([
			{ kind: 'strand', letter: 'M', basis: 'editorial', link: library.link(library.get('marco', 'm')) },
		]);
	});

	test('has sections for what it tells beside its text, and leads on', () => {
		const item = entry('cases', 'a', {
			evidence: 'reported',
			results: [{ text: 'ได้รางวัล' }],
			factors: [{ text: 'คนพร้อม', lines: [[1, 2]] }],
			cautions: [{ text: 'ใช้เวลา', lines: [[1, 2]] }],
			related: ['b'],
		});
		const report = entry('reports', '2566/1.1/esao1', {
			problems: [{ ...told('x1'), themes: ['budget'], levels: [], cases: ['a'] }],
		});
		const { library, page } = shown(item, entry('cases', 'b'), report, ...around);
		expect(headingsOf(page)).toEqual([
			'ผลที่เกิดขึ้น',
			'ปัจจัยที่ทำให้สำเร็จ',
			'ข้อควรระวัง',
			'อ่านต่อ',
			'ปัญหาที่กรณีนี้อาจช่วยแก้',
			'อยู่ในรายงาน',
		]);
		expect(blocksOf(page, 'results')[0]?.results).toEqual([{ text: 'ได้รางวัล' }]);
		expect(blocksOf(page, 'cards')[0]?.cards.map((card) => card.item.id)).toEqual(['b']);
		expect(blocksOf(page, 'links').flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
			'/reports/2566/1.1/esao1/#x1',
			library.addressOf(report),
		]);
	});
});

describe('the list of all cases', () => {
	const YEARS = [2566, 2567];
	const frame = YEARS.flatMap((year) => [entry('policies', `${year}/1`), entry('focus', `${year}/1.1`)]);
	const listsOf = (count: number) => {
		const all = YEARS.flatMap((year) =>
			Array.from({ length: count }, (_, place) => entry('cases', `${year}-${place}`, { focus: `${year}/1.1`, year })),
		);
		const front = cases.front?.(libraryOf(...frame, ...all));
		const page = { blocks: front?.blocks ?? [], ways: [] };
		return {
			shown: blocksOf(page, 'page-list').map(({ list }) => [list.id, list.links.length]),
			apart: blocksOf(page, 'lists-apart').flatMap(({ lists }) => lists.map((list) => [list.id, list.links.length])),
		};
	};

	test('is by policy, the newest year first', () => {
		expect(listsOf(3)).toEqual({
			shown: [
				['policy-2567-1', 3],
				['policy-2566-1', 3],
			],
			apart: [],
		});
	});

	test('leads to earlier years where there are many', () => {
		expect(listsOf(250)).toEqual({ shown: [['policy-2567-1', 250]], apart: [['year-2566', 250]] });
	});
});

describe('what a case tells with its lines', () => {
	const statement = (text: string) => ({ text, lines: [[2, 2]] as [number, number][] });
	const reported = (id: string) => ({ id, text: `ข้อ ${id}`, lines: [[9, 9]] as [number, number][] });
	const report = entry('reports', '2566/1.1/esao1', {
		factors: [reported('f1')],
		problems: [{ ...reported('x1'), solution: 'ขอเพิ่ม', themes: ['budget'], levels: [], cases: [] }],
	});
	const told = (page: ReturnType<typeof shown>['page'], heading: string) =>
		page.blocks.flatMap((block) =>
			block.type === 'section' && block.heading === heading
				? block.blocks.flatMap((inner) => (inner.type === 'told' ? inner.items : []))
				: [],
		);

	test('stands with them, by what it is about', () => {
		const { page } = shown(
			entry('cases', 'a', {
				needs: { people: [], time: [statement('สองวัน')], money: [], material: [statement('ห้อง')] },
			}),
		);
		expect(told(page, 'ต้องใช้อะไร').map(({ about, text, lines }) => [about, text, lines])).toEqual([
			[NEEDS.time, 'สองวัน', [[2, 2]]],
			[NEEDS.material, 'ห้อง', [[2, 2]]],
		]);
	});

	test('is joined by what its agency reports of the very work, which leads there', () => {
		const item = entry('cases', 'a', {
			cautions: [statement('ใช้เวลา')],
			reportItems: ['2566/1.1/esao1#x1', '2566/1.1/esao1#f1'],
		});
		const { page } = shown(item, report);
		expect(told(page, 'ข้อควรระวัง').map(({ text, from }) => [text, from?.href])).toEqual([
			['ใช้เวลา', undefined],
			['ข้อ x1 (วิธีแก้: ขอเพิ่ม)', '/reports/2566/1.1/esao1/#x1'],
		]);
		expect(told(page, 'ปัจจัยที่ทำให้สำเร็จ').map(({ from }) => from?.href)).toEqual(['/reports/2566/1.1/esao1/#f1']);
	});

	test('does not stand among the problems that the case answers, too', () => {
		const answered = { ...reported('x2'), themes: ['budget' as const], levels: [], cases: ['a'] };
		const both = entry('reports', '2566/1.1/esao1', { problems: [{ ...answered, id: 'x1' }, answered] });
		const { page } = shown(entry('cases', 'a', { reportItems: ['2566/1.1/esao1#x1'] }), both);
		const links = page.ways.flatMap((block) =>
			block.type === 'section' && block.id === 'problems'
				? block.blocks.flatMap((inner) => (inner.type === 'links' ? inner.links.map(({ href }) => href) : []))
				: [],
		);
		expect(links).toEqual(['/reports/2566/1.1/esao1/#x2']);
	});

	test('is the editors’ advice where the source tells no obstacle', () => {
		const { page } = shown(entry('cases', 'a', { kind: 'tool' }));
		const [section] = page.blocks.filter((block) => block.type === 'section' && block.heading === 'ข้อควรระวัง');
		expect(section).toMatchObject({ blocks: [{ type: 'text' }, { type: 'list', items: ADVICE.tool }] });
	});
});
