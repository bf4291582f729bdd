/** The other sites whose pages the search page finds, too: SEARCHED_TOGETHER of site.ts, checked. */
import { SEARCHED_TOGETHER } from '../site.ts';

/** A site that is searched together with others. */
export interface SearchedSite {
	readonly name: string;
	/** Of its front page, with a slash at its end. */
	readonly address: string;
}

const isLocal = (hostname: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

/** What is wrong with an address, as what is expected of it; undefined for a good one. */
const faultOf = (address: unknown): string | undefined => {
	if (typeof address !== 'string' || !URL.canParse(address)) return 'an absolute web address';
	const { protocol, hostname, href, username, password, search, hash } = new URL(address);
	// A page that came by TLS cannot read what does not.
	if (protocol !== 'https:' && !(protocol === 'http:' && isLocal(hostname)))
		return 'an address that begins with https://';
	if (username || password || search || hash) return 'an address without user, ? and #';
	if (!address.endsWith('/')) return 'a slash at its end';
	// Addresses are compared letter by letter, and stand in the security policy.
	if (address !== href || /[;,'"`{}$]/.test(address)) return `the address as browsers write it (${href})`;
	return undefined;
};

/**
 * The sites as they are written in site.ts.
 * @throws Error that tells what was found and what is expected
 */
export const checkSites = (sites: readonly SearchedSite[]): readonly SearchedSite[] => {
	const fail = (found: unknown, expected: string) => {
		throw new Error(`SEARCHED_TOGETHER in src/site.ts: found ${JSON.stringify(found)}, expected ${expected}`);
	};
	sites.forEach((site, i) => {
		if (typeof site.name !== 'string' || !site.name.trim()) fail(site, 'the name of the site');
		const fault = faultOf(site.address);
		if (fault) fail(site.address, fault);
		const before = sites.slice(0, i);
		if (before.some(({ address }) => address === site.address)) fail(site.address, 'each address once');
		if (before.some(({ name }) => name === site.name)) fail(site.name, 'each name once');
	});
	return sites;
};

export const OTHER_SITES = checkSites(SEARCHED_TOGETHER);
