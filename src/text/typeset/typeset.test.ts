import { expect, test } from 'vitest';
import { soughtTerms } from './terms.ts';
import { TERMS_PLACE, typeset, type Glossary } from './typeset.ts';

const glossary: Glossary = {
	termsIn: (words) => soughtTerms(words.some((text) => text.includes('PLC')) ? [{ id: 'plc', names: ['PLC'] }] : []),
	list: (terms) => terms.map(({ id, linked }) => `<i>${id} ${linked} ต่าง ๆ</i>`).join(''),
};

test('keeps words together in text and in what attributes say, not in code', () => {
	expect(typeset('<p aria-label="ต่าง ๆ">ต่าง ๆ</p><script>a = "ต่าง ๆ"</script>', glossary)).toBe(
		'<p aria-label="ต่าง\u00A0ๆ">ต่าง\u00A0ๆ</p><script>a = "ต่าง ๆ"</script>',
	);
});

test('explains terms between the heading and their place, and puts the list there', () => {
	const page = (before: string, words: string, list: string) =>
		`<p>${before}</p><h1>ก</h1><p>${words}</p>${list}<p>PLC</p>`;
	expect(typeset(page('PLC', 'PLC', TERMS_PLACE), glossary)).toBe(
		page('PLC', '<a id="u-plc" href="#t-plc">PLC</a>', '<i>plc true ต่าง\u00A0ๆ</i>'),
	);
});

test('a page without the place is not explained', () => {
	const html = '<h1>ก</h1><p>PLC</p>';
	expect(typeset(html, glossary)).toBe(html);
});

test('a page without terms has no trace of the place', () => {
	expect(typeset(`<h1>ก</h1><p>ข</p>${TERMS_PLACE}`, glossary)).toBe('<h1>ก</h1><p>ข</p>');
});
