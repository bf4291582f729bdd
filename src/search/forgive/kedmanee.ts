/** The usual Thai keyboard, Kedmanee, against the American one, and what can be said about neighbours on it. */

const ENGLISH = [
	'`1234567890-=',
	'qwertyuiop[]\\',
	"asdfghjkl;'",
	'zxcvbnm,./',
	'~!@#$%^&*()_+',
	'QWERTYUIOP{}|',
	'ASDFGHJKL:"',
	'ZXCVBNM<>?',
];
const THAI = [
	'_ๅ/-ภถุึคตจขช',
	'ๆไำพะัีรนยบลฃ',
	'ฟหกดเ้่าสวง',
	'ผปแอิืทมใฝ',
	'%+๑๒๓๔ู฿๕๖๗๘๙',
	'๐"ฎฑธํ๊ณฯญฐ,ฅ',
	'ฤฆฏโฌ็๋ษศซ.',
	'()ฉฮฺ์?ฒฬฦ',
];

const pairs = ENGLISH.flatMap((row, i) =>
	[...row].map((key, at): [string, string] => [key, [...(THAI[i] ?? '')][at] ?? key]),
);
const TO_THAI: ReadonlyMap<string, string> = new Map(pairs);
const TO_ENGLISH: ReadonlyMap<string, string> = new Map(
	// What both layouts have in different places ("/" and the like) is more likely meant as it is.
	pairs.flatMap(([english, thai]): [string, string][] =>
		/[\u0E00-\u0E7F]/u.test(thai) ? [[thai, english], ...decomposed(thai, english)] : [],
	),
);

/** SARA AM is one key; some systems deliver it as two characters. */
function decomposed(thai: string, english: string): [string, string][] {
	return thai === '\u0E33' ? [['\u0E4D\u0E32', english]] : [];
}

/** What the same keys give with the keyboard on Thai. */
export const toThai = (text: string): string => [...text].map((key) => TO_THAI.get(key) ?? key).join('');

/** What the same keys give with the keyboard on English. */
export const toEnglish = (text: string): string => [...text].map((key) => TO_ENGLISH.get(key) ?? key).join('');

/** Column and row of each Thai character's key, whether shifted or not. */
const PLACES: ReadonlyMap<string, readonly [number, number]> = new Map(
	THAI.flatMap((row, i) => [...row].map((key, at): [string, [number, number]] => [key, [at + (i % 4) / 2, i % 4]])),
);

/** Whether two Thai characters lie on one key or on keys side by side in one row. */
export const areNeighbours = (a: string, b: string): boolean => {
	const [one, other] = [PLACES.get(a), PLACES.get(b)];
	return one !== undefined && other !== undefined && one[1] === other[1] && Math.abs(one[0] - other[0]) <= 1;
};
