/** How much of what was typed is looked for. What is longer comes from a paste, and holds up the page and the address. */

/** The most letters of a query, in UTF-16 units; far more than anybody types. */
export const LONGEST_QUERY = 300;

/** How much a field takes: enough to see that it was too much, little enough for the address of a form without script. */
export const LONGEST_FIELD = LONGEST_QUERY + 100;

/** Whether a query is longer than what is looked for. */
export const isTooLong = (typed: string): boolean => typed.trim().length > LONGEST_QUERY;

/** A query as it is looked for: its beginning, if it is too long, and no halves of characters. */
export const cutQuery = (typed: string): string =>
	(isTooLong(typed) ? typed.trim().slice(0, LONGEST_QUERY) : typed).replace(/\p{Cs}/gu, '');
