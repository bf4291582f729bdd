import { expect, test } from 'vitest';
import { allowance, gap, substitution, SWAPPED } from './costs.ts';
import { symbolsOf } from './symbols.ts';
import { Trie } from './trie.ts';

/** The cost of the cheapest way from one spelling to the other, by the whole table. */
const distance = (typed: readonly number[], word: readonly number[]): number => {
	const table: number[][] = [];
	for (let i = 0; i <= word.length; i++) {
		const row: number[] = (table[i] = []);
		for (let k = 0; k <= typed.length; k++) {
			const [w, t] = [word[i - 1] ?? 0, typed[k - 1] ?? 0];
			const costs = [i === 0 && k === 0 ? 0 : Infinity];
			if (i > 0) costs.push((table[i - 1]?.[k] ?? 0) + gap(w, word[i - 2] ?? 0));
			if (k > 0) costs.push((row[k - 1] ?? 0) + gap(t, typed[k - 2] ?? 0));
			if (i > 0 && k > 0) costs.push((table[i - 1]?.[k - 1] ?? 0) + substitution(w, t));
			if (i > 1 && k > 1 && t !== w && t === word[i - 2] && typed[k - 2] === w)
				costs.push((table[i - 2]?.[k - 2] ?? 0) + SWAPPED);
			row.push(Math.min(...costs));
		}
	}
	return table.at(-1)?.at(-1) ?? 0;
};

const WORDS = ['นวัตกรรม', 'บุคลากร', 'ศึกษานิเทศก์', 'หลักสูตร', 'หลักการ', 'learning', 'planning', 'ทักษะ'];
const TYPED = ['นวัฒกรรม', 'บุคคลากร', 'ศึกษานิเทศน์', 'หลักสุตร', 'leaning', 'laerning', 'ทักสะ', 'สวัสดี', 'ห'];

test('what is near has the distance of the whole table, and nothing near is missed', () => {
	const trie = new Trie();
	WORDS.forEach((word, i) => trie.add(word, i));
	for (const typed of TYPED) {
		const { codes } = symbolsOf(typed);
		const found = new Map(
			trie.near(codes, 0).flatMap(({ word, end, cost }) => (end === codes.length ? [[word, cost]] : [])),
		);
		WORDS.forEach((word, i) => {
			const symbols = symbolsOf(word).codes;
			const cost = distance(codes, symbols);
			if (cost > 0 && cost <= allowance(symbols.length)) expect(found.get(i), `${typed}/${word}`).toBeCloseTo(cost);
			else expect(found.has(i), `${typed}/${word}`).toBe(false);
		});
	}
});

test('words are found as they are spelt', () => {
	const trie = new Trie();
	WORDS.forEach((word, i) => trie.add(word, i));
	for (const [i, word] of WORDS.entries()) {
		expect(trie.find(word)).toBe(i);
		expect(trie.find(word.slice(0, -1))).toBe(-1);
		const { codes } = symbolsOf(`ครู${word}ดี`);
		expect(trie.exact(codes, 3)).toContainEqual({ word: i, end: 3 + symbolsOf(word).codes.length, cost: 0 });
	}
});
