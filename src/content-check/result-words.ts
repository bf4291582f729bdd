/**
 * Words that claim an effect in cases whose source tells none. They may be right, as part of an aim or a name, so that
 * nothing is refused: a second reader looks at each.
 */
import type { Entry } from '../schemas/entry.ts';

const CLAIMS = /ส่งผลให้|ทำให้|ช่วยให้|สำเร็จ|จน(?!ถึง|เอง|ท์)|ดีขึ้น|เพิ่มขึ้น|ลดลง|ได้ผล/gu;

/** A word where it stands. */
export interface Claim {
	/** Field, or the body. */
	readonly field: string;
	readonly word: string;
	/** Some letters around it. */
	readonly around: string;
}

/** Letters on either side that tell a reader what the word says. */
const CONTEXT = 30;

const claimsIn = (field: string, text: string): Claim[] =>
	[...text.matchAll(CLAIMS)].map(({ 0: word, index }) => ({
		field,
		word,
		around: text.slice(Math.max(0, index - CONTEXT), index + word.length + CONTEXT).replace(/\s+/g, ' '),
	}));

/** The words of result in what a case says in its own name; none where its source tells a result. */
export const claimsOf = ({ data, body }: Entry<'cases'>): Claim[] =>
	data.evidence === 'described'
		? [...claimsIn('title', data.title), ...claimsIn('lead', data.lead), ...claimsIn('เนื้อความ', body)]
		: [];
