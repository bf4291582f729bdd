/** The two settings of a build: SITE_URL, where the site will be, and BASE_PATH, below which path. */

/** A name in a network: parts between dots, each of letters, digits and inner hyphens; or a number of the network. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])$/;

/** A name between slashes that every server, host and browser writes alike; none between two slashes in a row. */
const NAME = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*)?$/;

/** Longest base path: every file of the site stands below it, and Windows counts them whole. */
const LONGEST = 100;

const parsed = (address: string) => (URL.canParse(address) ? new URL(address) : undefined);

/** A path with one slash at its beginning, at its end and between its names. */
const tidy = (path: string) => `/${path}/`.replaceAll(/\/+/g, '/');

/** What was given, as one line of visible characters. */
const shown = (value: string) => JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);

/**
 * @returns the base path with a slash at both ends
 * @throws Error with the remedy
 */
function basePath(value: string): string {
	const fault = (remedy: string) => new Error(`BASE_PATH is ${shown(value)}: ${remedy}`);
	// Git Bash on Windows takes a path for one of a file, and writes the one that it would be.
	const rewritten = /^[A-Za-z]:[\\/].*?([^\\/]+)[\\/]?$/.exec(value)?.[1];
	if (rewritten)
		throw fault(`the shell has made a folder of it, so write BASE_PATH=${rewritten} without the first slash.`);
	const address = /^https?:\/\//i.test(value) ? parsed(value) : undefined;
	if (address) throw fault(`give only what follows the name of the site, as in BASE_PATH=${tidy(address.pathname)}.`);
	if (!value.split('/').every((name) => NAME.test(name)))
		throw fault(
			'give Latin letters, digits, "-", "_" and "." between slashes, as in BASE_PATH=/kb/, with no name that begins with a dot.',
		);
	if (value.length > LONGEST) throw fault(`give at most ${LONGEST} characters.`);
	return tidy(value);
}

/**
 * @returns the address of the site without a path
 * @throws Error with the remedy
 */
function siteAddress(value: string, base: string): string {
	const fault = (remedy: string) => new Error(`SITE_URL is ${shown(value)}: ${remedy}`);
	const example = 'https://knowledge.example.org';
	if (!value) throw fault(`give the address of the site, as in SITE_URL=${example}, or leave the setting out.`);
	if (value !== value.trim() || /[\s\p{Cc}]/u.test(value)) throw fault('take the spaces out.');
	if (!/^[a-z][a-z0-9+.-]*:/i.test(value) || /^[^/:]+:\d+(?:\/|$)/.test(value))
		throw fault(`say how it is reached, as in SITE_URL=https://${value.replace(/^\/+/, '')}.`);
	const url = parsed(value);
	if (!url || !/^https?:\/\//i.test(value) || value.includes('\\'))
		throw fault(`give a web address that begins with https:// or http://, as in SITE_URL=${example}.`);
	if (url.username || url.password || value.includes('@'))
		throw fault('take out the name and password before the @, which every page would show.');
	if (!HOST.test(url.hostname))
		throw fault('this is no name that a site can have; copy it from the address bar of a browser.');
	if (/[?#]/.test(value))
		throw fault(`leave out the question mark or # and what follows, as in SITE_URL=${url.origin}.`);
	const path = tidy(url.pathname);
	if (path !== '/' && path !== base)
		throw fault(`give the path as a setting of its own, as in SITE_URL=${url.origin} BASE_PATH=${path}.`);
	return url.origin;
}

/**
 * Reads the two settings.
 * @param environment Where they stand; without them the site is this machine's, at the root.
 * @throws Error in one line that names the setting and the remedy
 */
export function readSettings({ SITE_URL, BASE_PATH }: Readonly<Record<string, string | undefined>>) {
	const base = basePath(BASE_PATH ?? '');
	return { site: siteAddress(SITE_URL ?? 'http://localhost:4321', base), base };
}
