/**
 * What becomes usable offline in one go. Search and worksheet need files that nobody has asked for yet (the index of
 * words not typed so far), so their first use brings the rest.
 */
import { INDEX_FOLDER, FIRST_FILE } from '../search/files.ts';

export interface Group {
	readonly name: string;
	/** Its pages; whatever they load, now or later, belongs to the group. */
	readonly pages: readonly string[];
	/** Whether a file belongs to it, by path. */
	readonly holds: (path: string) => boolean;
	/** A request that shows that readers use it. */
	readonly firstUse: (path: string) => boolean;
}

export const GROUPS: readonly Group[] = [
	{
		name: 'search',
		pages: ['search/index.html'],
		holds: (path) => path.startsWith(`${INDEX_FOLDER}/`) || /^api\/(titles|leads)\.json$/.test(path),
		firstUse: (path) => path === `${INDEX_FOLDER}/${FIRST_FILE}` || path === 'api/titles.json',
	},
	{
		name: 'worksheet',
		pages: ['worksheet/index.html'],
		holds: (path) => path === 'api/worksheet.json',
		firstUse: (path) => path === 'api/worksheet.json',
	},
];

/** The group of everything else, for those who keep the whole site. */
export const REST = 'site';
