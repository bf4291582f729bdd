/** Thai text as it should be set: spaces that must not break, numbers and dates. */
import { dayExists } from './days.ts';

const NBSP = '\u00A0';

/**
 * Keeps on one line what browsers would break: ๆ and the year of พ.ศ. with the word before, letters that stand in a row
 * as in M A R C O.
 */
export const keepTogether = (html: string) =>
	html
		.replace(/ (?=ๆ)/g, NBSP)
		.replace(/(พ\.ศ\.|ค\.ศ\.|เขต|จุดเน้น|ที่) (?=\d)/g, `$1${NBSP}`)
		.replace(/(?<![A-Za-z\d<"'=])([A-Z]) (?=[A-Z](?![A-Za-z\d]))/g, `$1${NBSP}`);

/** Compares names by the rules of Thai dictionaries. */
export const byThai = new Intl.Collator('th').compare;

/** 3148 as 3,148. */
export const formatNumber = (value: number) => value.toLocaleString('th-TH-u-nu-latn');

/** The year of the Buddhist era of an ISO date: 2023-01-16 is in 2566. */
export const buddhistYearOf = (iso: string) => Number(iso.slice(0, 4)) + 543;

/**
 * A date of the common era in Thai and the Buddhist era: 2023-01-16 as 16 มกราคม 2566, 2023-01 as มกราคม 2566.
 * @throws RangeError where the text is no date, or names a day that does not exist.
 */
export function formatDate(iso: string): string {
	const [year = '', month, day] = iso.split('-');
	const whole = `${year}-${month ?? '01'}-${day ?? '01'}`;
	if (!dayExists(whole)) throw new RangeError(`${iso} is no date`);
	const date = new Date(`${whole}T00:00:00Z`);
	const parts: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
	if (month) parts.month = 'long';
	if (day) parts.day = 'numeric';
	const formatted = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', parts).format(date);
	// Intl puts พ.ศ. before the year of a bare year or month only; the site always prints the plain year there.
	return formatted.replace(/พ\.ศ\.\s*/, '');
}

/**
 * A date, or the days from one to another: 9–12 กรกฎาคม 2567, 30 มิถุนายน – 2 กรกฎาคม 2567.
 * @param from A date of the common era.
 * @param to The last day, as exact as `from`.
 */
export function formatDates(from: string, to?: string): string {
	if (!to) return formatDate(from);
	const [start, end] = [formatDate(from), formatDate(to)];
	if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${end}`;
	const year = start.slice(-4);
	return end.endsWith(year) && from.length > 4 ? `${start.slice(0, -5)} – ${end}` : `${start} – ${end}`;
}

/** The beginning of a text, up to `most` characters, cut at a space and marked as cut. */
export function clip(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.lastIndexOf(' ', most);
	return `${text.slice(0, cut > 0 ? cut : most).trimEnd()}…`;
}
