import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const settings = (SITE_URL?: string, BASE_PATH?: string) => readSettings({ SITE_URL, BASE_PATH });
const words = (...given: Parameters<typeof settings>) => {
	try {
		return `no fault: ${JSON.stringify(settings(...given))}`;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};

describe('settings: SITE_URL', () => {
	test.each([
		[undefined, 'http://localhost:4321'],
		['https://knowledge.example.org', 'https://knowledge.example.org'],
		['https://knowledge.example.org/', 'https://knowledge.example.org'],
		['HTTPS://Knowledge.Example.ORG', 'https://knowledge.example.org'],
		['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
		['http://[::1]:8080/', 'http://[::1]:8080'],
		['http://localhost', 'http://localhost'],
		['https://knowledge.example.org:443', 'https://knowledge.example.org'],
		['https://ระยอง.ไทย', 'https://xn--72c7cc5bn.xn--o3cw4h'],
	])('%s is %s', (given, site) => expect(settings(given)).toEqual({ site, base: '/' }));

	test.each([
		['', /as in SITE_URL=https:\/\/knowledge\.example\.org, or leave the setting out/],
		['knowledge.example.org', /as in SITE_URL=https:\/\/knowledge\.example\.org\.$/],
		['//knowledge.example.org', /as in SITE_URL=https:\/\/knowledge\.example\.org\.$/],
		['localhost:4321', /as in SITE_URL=https:\/\/localhost:4321\.$/],
		['example.org:8080/', /say how it is reached/],
		['ftp://knowledge.example.org', /begins with https:/],
		['file:///srv/rayong', /begins with https:/],
		['javascript:alert(1)', /begins with https:/],
		['https:knowledge.example.org', /begins with https:/],
		['https:/knowledge.example.org', /begins with https:/],
		['https://', /begins with https:/],
		['https:\\\\knowledge.example.org', /begins with https:/],
		['https://example.org:99999', /begins with https:/],
		['https://user:pw@example.org', /take out the name and password/],
		['https://user@example.org', /take out the name and password/],
		['https://@example.org', /take out the name and password/],
		[' https://example.org', /take the spaces out/],
		['https://example.org\n', /take the spaces out/],
		['https://exam ple.org', /take the spaces out/],
		['https://-.-', /no name that a site can have/],
		['https://.example.org', /no name that a site can have/],
		['https://example..org', /no name that a site can have/],
		['https://exam_ple.org', /no name that a site can have/],
		['https://example.org?x', /as in SITE_URL=https:\/\/example\.org\.$/],
		['https://example.org/?', /as in SITE_URL=https:\/\/example\.org\.$/],
		['https://example.org/#top', /as in SITE_URL=https:\/\/example\.org\.$/],
		['https://example.org/kb/', /SITE_URL=https:\/\/example\.org BASE_PATH=\/kb\/\.$/],
		['https://org.github.io/rayong-knowledge', /SITE_URL=https:\/\/org\.github\.io BASE_PATH=\/rayong-knowledge\/\.$/],
	])('%j is refused with the remedy', (given, remedy) => {
		expect(words(given)).toMatch(/^SITE_URL is "[^\n]*\.$/);
		expect(words(given)).toMatch(remedy);
	});

	test('with the path that BASE_PATH says, too, it holds', () => {
		const both = { site: 'https://org.github.io', base: '/rayong-knowledge/' };
		expect(settings('https://org.github.io/rayong-knowledge', 'rayong-knowledge')).toEqual(both);
		expect(words('https://org.github.io/rayong-knowledge', '/other/')).toMatch(/^SITE_URL is /);
	});
});

describe('settings: BASE_PATH', () => {
	test.each([
		[undefined, '/'],
		['', '/'],
		['/', '/'],
		['kb', '/kb/'],
		['/kb', '/kb/'],
		['kb/', '/kb/'],
		['//kb//2569/', '/kb/2569/'],
		['/My.Site_1/', '/My.Site_1/'],
	])('%j is %s', (given, base) => expect(settings(undefined, given).base).toBe(base));

	test.each([
		...['a b', ' kb', '/kb/ ', 'ระยอง', '..', '../x', '/kb/../x', '.', './kb', '/kb/.well-known', 'kb?x', 'kb#x', '?'],
		...[
			'%2e%2e',
			'a%20b',
			'kb\\x',
			'\\kb',
			'kb\n',
			'ｋｂ',
			'kb"',
			"kb'",
			'<kb>',
			'$HOME',
			'kb;',
			'kb:',
			'~',
			'mailto:x',
		],
	])('%j is refused with the remedy', (given) =>
		expect(words(undefined, given)).toMatch(
			/^BASE_PATH is "[^\n]*": give Latin letters[^\n]*BASE_PATH=\/kb\/[^\n]*\.$/,
		),
	);

	test.each([
		['https://evil.org', /as in BASE_PATH=\/\.$/],
		['https://org.github.io/rayong-knowledge', /as in BASE_PATH=\/rayong-knowledge\/\.$/],
		['C:/Program Files/Git/kb', /write BASE_PATH=kb without the first slash\.$/],
		['C:/Program Files/Git/kb/', /write BASE_PATH=kb without the first slash\.$/],
		['D:\\msys64\\kb', /write BASE_PATH=kb without the first slash\.$/],
		['a'.repeat(300), /at most 100 characters\.$/],
	])('%j is refused with its own remedy', (given, remedy) => {
		expect(words(undefined, given)).toMatch(/^BASE_PATH is "[^\n]*\.$/);
		expect(words(undefined, given)).toMatch(remedy);
	});

	test('a long one takes no longer', () =>
		expect(words(undefined, `${'a'.repeat(100_000)}!`)).toMatch(/^BASE_PATH is /));
});
