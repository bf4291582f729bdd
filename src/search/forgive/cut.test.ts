import { expect, test } from 'vitest';
import { buildLexicon } from './build.ts';
import { wordCuts } from './cut.ts';
import { smallSite } from './fixture.ts';
import { openLexicon } from './lexicon.ts';

const lexicon = openLexicon(buildLexicon(smallSite()));
const words = (text: string) => {
	const cuts = wordCuts(text, lexicon);
	return cuts.map((at, i) => text.slice(at, cuts[i + 1]));
};

test('text is cut into the words of the site', () => {
	expect(words('ครูพัฒนาหลักสูตร')).toEqual(['ครู', 'พัฒนา', 'หลักสูตร']);
});

test('and at every change of the script, an unknown stretch being one word', () => {
	expect(words('ครูCanvaฮฮฮพัฒนา')).toEqual(['ครู', 'Canva', 'ฮฮฮ', 'พัฒนา']);
});

test('cuts stand in the text as it was typed, not as it is folded', () => {
	expect(words('เเก้ครู').at(-1)).toBe('ครู');
	expect(words('พัฒนา ครู').map((word) => word.trim())).toEqual(['พัฒนา', 'ครู']);
});

test('nothing is cut where there are no letters', () => {
	expect(words('2566 !')).toEqual([]);
	expect(words('')).toEqual([]);
});
