import { describe, expect, test } from 'vitest';
import { entry, idsOf, libraryOf } from './fixture.ts';
import { usesOf } from './marco-usage.ts';

const library = libraryOf(
	entry('marco', 'framework', { kind: 'framework', english: 'RAYONG MARCO' }),
	entry('marco', 'm', { letter: 'M', english: 'Manpower' }),
	entry('marco', 'o', { letter: 'O', english: 'Ocean' }),
	entry('marco', 'act-locally', { kind: 'principle', english: 'Act Locally' }),
	entry('focus', '2566/1.2'),
	entry('schools', 'hill'),
	entry('schools', 'sea'),
	entry('schools', 'town'),
	entry('cases', 'a', {
		marco: [
			{ strand: 'M', basis: 'stated' },
			{ strand: 'O', basis: 'editorial' },
		],
		levels: ['primary', 'vocational'],
		levelsBasis: 'lines',
		schools: ['hill'],
	}),
	entry('cases', 'b', { marco: [{ strand: 'M', basis: 'editorial' }], owner: 'schools/sea', alsoFocus: ['2566/1.2'] }),
	entry('cases', 'c', { focus: '2566/1.2', schools: ['town'] }, 'สอนแบบ Act Locally'),
	entry('reports', '2566/1.1/esao1', { cases: ['b'] }, ''),
	entry('reports', '2566/1.2/esao1'),
	entry('agencies', 'esao2', { order: 2 }),
	entry('reports', '2566/1.2/esao2', { lead: 'เล่าถึง RAYONG MARCO' }),
);
const uses = (id: string) => usesOf(library, library.get('marco', id));

describe('cases', () => {
	test.each([
		['of a strand are those that name it', 'm', ['a', 'b'], ['a']],
		['of another strand are others', 'o', ['a'], []],
		['of the framework are those of all strands', 'framework', ['a', 'b'], ['a']],
		['of a principle are those that speak of it, by their own word', 'act-locally', ['c'], ['c']],
	])('%s', (_, id, cases, stated) => {
		expect(idsOf(uses(id).cases)).toEqual(cases);
		expect([...uses(id).stated]).toEqual(stated);
	});

	test('stand at every level that they are for, those for none last', () => {
		const levels = uses('m').levels.map(({ level, cases }) => [level, idsOf(cases)]);
		expect(levels).toEqual([
			['primary', ['a']],
			['vocational', ['a']],
			[undefined, ['b']],
		]);
	});
});

test('schools, focus points and reports of the cases belong to the part, each once', () => {
	expect(idsOf(uses('m').schools)).toEqual(['hill', 'sea']);
	expect(idsOf(uses('m').focus)).toEqual(['2566/1.1', '2566/1.2']);
	expect(idsOf(uses('m').reports)).toEqual(['2566/1.1/esao1', '2566/1.2/esao1']);
});

test('a report that speaks of the framework belongs to it without a case', () => {
	const reports = library.all('reports').filter((report) => library.casesOfReport(report).length === 0);
	expect(idsOf(reports)).toEqual(['2566/1.2/esao2']);
	expect(idsOf(uses('framework').reports)).toContain('2566/1.2/esao2');
	expect(idsOf(uses('m').reports)).not.toContain('2566/1.2/esao2');
});
