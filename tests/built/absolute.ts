/** Full addresses, as files for machines name them. */
import { BASE, fileOf } from './site.ts';

/** The site's front page, as the build knew it. */
export const HOME = new URL(BASE, process.env['SITE_URL'] ?? 'http://localhost:4321').href;

/** The file that a full address of the site names, its fragment aside; undefined where it leads off the site. */
export const fileOfUrl = (address: string) =>
	address.startsWith(HOME) ? fileOf(BASE + address.slice(HOME.length)) : undefined;
