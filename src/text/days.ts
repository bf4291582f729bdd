/** Days of the calendar. JavaScript and YAML take 2023-02-31 for the third of March without a word. */

/** Whether a day, written 2023-01-16 and perhaps followed by a time, is in the calendar. */
export function dayExists(text: string): boolean {
	const day = text.slice(0, 10);
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}
