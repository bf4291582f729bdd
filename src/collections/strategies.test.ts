import { expect, test } from 'vitest';
import { shown } from '../page-model/fixture.ts';
import { entry } from '../relations/fixture.ts';

test('a strategy says its number and its years where it has them', () => {
	const kindOf = (fields: Parameters<typeof entry<'strategies'>>[2]) =>
		shown(entry('strategies', 'plan', fields)).page.kind;
	expect(kindOf({ number: 3 })).toMatch(/ 3$/);
	expect(kindOf({ kind: 'plan', period: { from: 2566, to: 2570 } })).toMatch(/2566–2570$/);
	expect(kindOf({})).not.toMatch(/\d/);
});
