import { expect, test } from 'vitest';
import { blocksOf, headingsOf, shown } from '../page-model/fixture.ts';
import { entry, libraryOf } from '../relations/fixture.ts';
import type { Entry } from '../schemas/entry.ts';
import { partners } from './partners.ts';

const library = libraryOf();

test('partners belong to the agencies that they work with', () => {
	const item = entry('partners', 'bank', { with: ['schools/hill', 'agencies/esao1', 'partners/club', 'agencies/peo'] });
	expect(partners.facets(item, library)).toEqual({ agency: ['esao1', 'peo'] });
});

test('partners who work together say so on both pages, whichever file does', () => {
	const [naming, named] = [
		entry('partners', 'club', { with: ['partners/bank', 'schools/hill'] }),
		entry('partners', 'bank', { contributes: ['ให้ทุน'] }),
	];
	const withOf = (item: Entry, ...others: Entry[]) =>
		blocksOf(shown(item, ...others, entry('schools', 'hill')).page, 'page-list')
			.filter(({ list }) => list.id === 'with')
			.flatMap(({ list }) => list.links.map(({ href }) => href));
	expect(withOf(naming, named)).toEqual(['/partners/bank/', '/schools/hill/']);
	expect(withOf(named, naming)).toEqual(['/partners/club/']);
	const both = entry('partners', 'bank', { with: ['partners/club'] });
	expect(withOf(both, naming)).toEqual(['/partners/club/']);
	expect(headingsOf(shown(named).page)).toContain('ร่วมทำอะไร');
	expect(headingsOf(shown(entry('partners', 'bank')).page)).not.toContain('ร่วมทำอะไร');
});
