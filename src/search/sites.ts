/** How sites are named where several are searched together. */
import type { SearchedSite } from './other-sites.ts';

/** A site's value of the facet `site`: its address without what every address has. */
export const siteValue = ({ address }: SearchedSite): string => address.replace(/^https?:\/\/|\/$/g, '');
