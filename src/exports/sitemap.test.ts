import { expect, test } from 'vitest';
import { withDays } from './sitemap.ts';

const SITEMAP =
	'<urlset><url><loc>https://x.test/a/</loc></url><url><loc>https://x.test/old/</loc></url><url><loc>https://x.test/b/</loc></url></urlset>';

test('days where there are some, and no page that leads on', () => {
	const days = new Map([['https://x.test/a/', '2026-11-22']]);
	expect(
		withDays(
			SITEMAP,
			(address) => days.get(address),
			(address) => address.endsWith('/old/'),
		),
	).toBe(
		'<urlset><url><loc>https://x.test/a/</loc><lastmod>2026-11-22</lastmod></url><url><loc>https://x.test/b/</loc></url></urlset>',
	);
});
