/** The days of changes in a sitemap, which Starlight's does not tell. */

/** A page of a sitemap as @astrojs/sitemap writes it. */
const PAGE = /<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g;

/**
 * A sitemap with the day of the last change for the pages that have one, and without those that only lead on.
 * @param xml The sitemap.
 * @param dayOf The day for an absolute address, as the sitemap writes it.
 * @param leadsOn Whether a page does nothing but lead on to another address.
 */
export const withDays = (
	xml: string,
	dayOf: (address: string) => string | undefined,
	leadsOn: (address: string) => boolean,
): string =>
	xml.replace(PAGE, (_page, address: string, rest: string) => {
		if (leadsOn(address)) return '';
		const day = dayOf(address);
		return `<url><loc>${address}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${rest}</url>`;
	});
