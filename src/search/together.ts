/** Searches several sites as one. Loaded where other sites are configured, once what the own one has is shown. */
import type { SearchedSite } from './other-sites.ts';
import { element } from '../dom/dom.ts';
import type { Engine } from './engine.ts';
import { mergeIndexes } from './merge.ts';
import { Mentions } from './mentions.ts';
import { openOther, SiteError, type OtherSite } from './other-site.ts';
import { siteValue } from './sites.ts';

/** Several sites, open. */
export interface Together {
	/** Over the pages of all sites that could be opened. */
	readonly engine: Engine;
	/** The sites that cannot be searched. */
	readonly failed: readonly SearchedSite[];
	/** Tells the reader which sites are not among the results. */
	readonly notes: () => HTMLElement[];
	/** The same without a site that failed meanwhile; undefined if the error is not one of another site's. */
	readonly without: (error: unknown) => Together | undefined;
}

const sentence = ({ name }: SearchedSite, alone: boolean) =>
	`ค้นเว็บ “${name}” ไม่ได้ในขณะนี้ ผลที่แสดงมาจากเว็บ${alone ? 'นี้' : 'ที่เหลือ'}`;

const join = (
	own: Engine,
	here: SearchedSite,
	open: readonly OtherSite[],
	failed: readonly SearchedSite[],
): Together => {
	const index = mergeIndexes([
		{ value: siteValue(here), index: own.index },
		...open.map(({ site, index }) => ({ value: siteValue(site), index })),
	]);
	const named = [...own.mentions.named, ...open.flatMap((site) => site.named)];
	return {
		engine: own.over(index, new Mentions(named, index.directory)),
		failed,
		notes: () => failed.map((site) => element('p', {}, sentence(site, open.length === 0))),
		without: (error) => {
			if (!(error instanceof SiteError)) return undefined;
			console.warn(error);
			const { site } = error;
			return join(
				own,
				here,
				open.filter((other) => other.site !== site),
				[...failed.filter((other) => other !== site), site],
			);
		},
	};
};

/**
 * Opens the other sites; one that fails costs only its own pages.
 * @param own the engine of the own site
 * @param ours address of the own index with a slash at its end
 * @param sites all of them, the own one first
 */
export const openTogether = async (
	own: Engine,
	ours: string,
	[here, ...others]: readonly [SearchedSite, ...SearchedSite[]],
): Promise<Together> => {
	const opened = await Promise.allSettled(others.map((site) => openOther(site, ours, own.directory.facts)));
	const open = opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
	for (const result of opened) if (result.status === 'rejected') console.warn(result.reason);
	const failed = others.filter((_, i) => opened[i]?.status === 'rejected');
	return join(own, here, open, failed);
};
