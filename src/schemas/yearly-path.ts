/** Paths that begin with a fiscal year: `2566/2`, `2566/2.4`, `2566/2.4/esao1`. */

/** The policy of a focus point: `2566/2` of `2566/2.4`. */
export const policyOf = (focus: string) => focus.replace(/\.\d+$/, '');

/** The number by which readers know a policy or a focus point: `2566/2.4` is 2.4. */
export const numberOf = (id: string) => id.split('/').at(-1) ?? id;

/** The fiscal year, Buddhist era, that an id begins with. */
export const yearOf = (id: string) => Number(id.split('/')[0]);

/** An id as part of an address, such as a heading's: `2566/2` is 2566-2. */
export const anchorOf = (id: string) => id.replaceAll('/', '-');

/** The newest fiscal year first; within it by number, 2.10 after 2.9. */
export const byYearAndNumber = (a: { id: string }, b: { id: string }) =>
	yearOf(b.id) - yearOf(a.id) || a.id.localeCompare(b.id, 'en', { numeric: true });
