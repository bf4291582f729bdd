import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, piecesOf } from './html.ts';

const of = (kind: string, html: string) => piecesOf(html).flatMap((piece) => (piece.kind === kind ? [piece.text] : []));

describe('piecesOf', () => {
	test('tells words from tags', () => {
		expect(piecesOf('<p>ก<br>ข</p>')).toEqual([
			{ kind: 'markup', text: '<p>' },
			{ kind: 'text', text: 'ก', linkable: true },
			{ kind: 'markup', text: '<br>' },
			{ kind: 'text', text: 'ข', linkable: true },
			{ kind: 'markup', text: '</p>' },
		]);
	});

	test('finds the values of attributes, however they are quoted', () => {
		expect(of('value', `<a title="1 > 0" alt='a "b"' lang=th hidden>ก</a>`)).toEqual(['1 > 0', 'a "b"', 'th']);
	});

	test('takes scripts and styles for code, and data for text', () => {
		const html =
			'<script>if (a < b) c("<p>")</script><style>p > a {}</style><script type="application/ld+json">{}</script>';
		expect(of('code', html)).toEqual(['if (a < b) c("<p>")', 'p > a {}']);
		expect(of('text', html)).toEqual(['{}']);
	});

	test('knows what is linked, what is read only and what is silent', () => {
		const words = piecesOf('<h2>1<b>2</b></h2><p data-search-ignore>3</p><nav>4</nav><p>5<a href="/">6</a>7</p>');
		expect(words.filter(({ kind }) => kind === 'text').map(({ linkable }) => linkable)).toEqual([
			...[false, false],
			...[undefined, undefined],
			...[true, false, true],
		]);
	});

	test('leaves comments and doctypes alone', () => {
		expect(of('text', '<!DOCTYPE html><!-- <p>ก</p> -->ข')).toEqual(['ข']);
	});

	test('loses no letter, whatever comes', () => {
		const piece = fc.constantFrom(
			'<p>',
			'</p>',
			'<',
			'>',
			'"',
			"'",
			'=',
			'<a b="c">',
			'<!--',
			'-->',
			'&amp;',
			'ก',
			' ',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
				const html = pieces.join('');
				expect(
					piecesOf(html)
						.map(({ text }) => text)
						.join(''),
				).toBe(html);
			}),
		);
	});
});

test('escapeHtml keeps text from being markup', () =>
	expect(escapeHtml('<b>ก & ข</b>')).toBe('&lt;b&gt;ก &amp; ข&lt;/b&gt;'));
