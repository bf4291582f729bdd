/** Every list that is too long for its page: the lists that have pages of their own. */
import { agencies, glossary, partners, schools } from '../../relations/entries.ts';
import { agencyLists, partnerLists, schoolLists, termLists } from './entries.ts';
import { caseIndex, dataIndex, partnerIndex, schoolIndex, termIndex } from './indexes.ts';
import { isLong, type PageList } from './list.ts';

const listsOf = async <T>(items: readonly T[], of: (item: T) => Promise<Record<string, PageList>>) =>
	(await Promise.all(items.map(of))).flatMap((lists) => Object.values(lists));

export async function longLists(): Promise<PageList[]> {
	const indexes = [
		await caseIndex(),
		await schoolIndex(),
		await partnerIndex(),
		await dataIndex(),
		[await termIndex()],
	];
	return [
		...indexes.flat(),
		...(await listsOf(await agencies(), agencyLists)),
		...(await listsOf(await glossary(), termLists)),
		...(await listsOf(await schools(), schoolLists)),
		...(await listsOf(await partners(), partnerLists)),
	].filter(isLong);
}
