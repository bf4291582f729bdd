/** Opens the index of another site that runs this code. Only its data is fetched; the code is one's own. */
import type { SearchedSite } from './other-sites.ts';
import type { IndexFacts } from './facets.ts';
import { FIRST_FILE, INDEX_FOLDER } from './files.ts';
import type { NamedValue } from './mentions.ts';
import { indexOf, load, loadFirst } from './open.ts';
import { checkBodies, checkFirst, checkRecord } from './other-shapes.ts';
import { pagefindCode, type Pagefind } from './pagefind-index.ts';
import type { SearchIndex } from './search-index.ts';

/** Milliseconds within which a site has to answer, and within which its index has to be there. */
const ANSWER = 10_000;
const ARRIVAL = 60_000;

/** Milliseconds for which a site that answered is taken to answer still. */
const TRUST = 1000;

/** Every page of another site has this value in Pagefind, and none of one's own. */
const OTHER = { site: 'other' };

/** Another site cannot be searched, or no longer. */
export class SiteError extends Error {
	readonly site: SearchedSite;

	constructor(site: SearchedSite, cause: unknown) {
		super(`${site.name} (${site.address}) cannot be searched: ${String(cause)}`, { cause });
		this.site = site;
	}
}

/** Another site, open. */
export interface OtherSite {
	readonly site: SearchedSite;
	/** Its functions fail with a SiteError. */
	readonly index: SearchIndex;
	readonly named: readonly NamedValue[];
}

const within = async <V>(milliseconds: number, promise: Promise<V>): Promise<V> => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, fail) => {
		timer = setTimeout(() => fail(new Error(`nothing came within ${milliseconds} ms`)), milliseconds);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/**
 * Pagefind with one's own code over the index of another site. Each site has an instance of its own: one that fails
 * would else fail all, and pages of two sites may have the same id.
 * @param ours address of one's own index, where the code is
 */
const readPagefind = async (ours: string, folder: string): Promise<Pick<Pagefind, 'search'>> => {
	const { createInstance } = await pagefindCode(ours);
	const instance = createInstance({ basePath: ours });
	await instance.init();
	await instance.mergeIndex(folder, { mergeFilter: OTHER });
	let heard = Date.now();
	return {
		search: async (term) => {
			const found = await instance.search(term, { filters: OTHER });
			// Pagefind finds nothing where it cannot fetch: is the site still there?
			if (found.results.length === 0 && Date.now() > heard + TRUST) {
				const { ok, status } = await within(ANSWER, fetch(folder + FIRST_FILE, { method: 'HEAD', cache: 'no-store' }));
				if (!ok) throw new Error(`${status} for ${folder}${FIRST_FILE}`);
				heard = Date.now();
			}
			return found;
		},
	};
};

/**
 * Opens another site's index, all of it.
 * @param ours address of one's own index with a slash at its end
 * @param facts what one's own index tells of types and facets
 * @throws SiteError if the site does not answer, or with an index that is not as expected
 */
export const openOther = async (site: SearchedSite, ours: string, facts: IndexFacts): Promise<OtherSite> => {
	const folder = `${site.address}${INDEX_FOLDER}/`;
	const blaming = async <V>(work: () => Promise<V>): Promise<V> => {
		try {
			return await work();
		} catch (cause) {
			throw new SiteError(site, cause);
		}
	};
	return blaming(async () => {
		const first = checkFirst(await within(ANSWER, loadFirst(folder)), site, facts);
		const pagefind = first.pagefind && (await within(ARRIVAL, readPagefind(ours, folder)));
		const index = indexOf(first, {
			bodies: async (part) => checkBodies(await load(`${folder}${part.file}`), part, first.directory.size),
			pagefind: () => (pagefind ? Promise.resolve(pagefind) : readPagefind(ours, folder)),
		});
		await within(ARRIVAL, index.complete);
		return {
			site,
			named: first.named,
			index: {
				directory: index.directory,
				givesAllPlaces: index.givesAllPlaces,
				complete: Promise.resolve(),
				layout: (page) => index.layout(page),
				find: (pattern) => blaming(() => index.find(pattern)),
				record: (page) =>
					blaming(async () => checkRecord(await index.record(page), index.directory.facetsOf(page), site, facts)),
			},
		};
	});
};
