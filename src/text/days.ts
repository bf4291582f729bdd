/** Days of the calendar. JavaScript and YAML take 2023-02-31 for the third of March without a word. */

/** Whether a day, written 2023-01-16 and perhaps followed by a time, is in the calendar. */
export function dayExists(text: string): boolean {
	const day = text.slice(0, 10);
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}

/** Hours by which Thailand's clocks are ahead of universal time, all year round. */
const AHEAD = 7;

/** The day that it is in Thailand, wherever the machine stands: 2026-12-01. */
export const todayInThailand = (now = new Date()) =>
	new Date(now.getTime() + AHEAD * 60 * 60 * 1000).toISOString().slice(0, 10);
