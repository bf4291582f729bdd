/** The agencies that answer; `unspecified` stands for text that names nobody. */
import type { Library } from '../schemas/library.ts';

export const reportingAgencies = (library: Library) =>
	library.all('agencies').filter(({ data }) => data.kind !== 'unspecified');
