/** When entries were added and changed. Days of the common era, as text. */
import { SITE } from '../site.ts';
import type { Entry } from '../schemas/entry.ts';

/** The day on which an entry came into the library. */
export const addedOn = ({ data }: Entry) => data.added ?? SITE.firstEdition;

/** The day of the last change that readers should know of; that of the entry itself where there was none. */
export const changedOn = (item: Entry) => item.data.changes.at(-1)?.date ?? addedOn(item);

/** The newest of several days. */
export const newest = (days: readonly string[]) => days.toSorted().at(-1) ?? SITE.firstEdition;
