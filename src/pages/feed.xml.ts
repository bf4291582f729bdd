import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { news } from '../exports/feed.ts';
import { absolute } from '../href.ts';
import { FILES } from '../exports/machine-files.ts';
import { escapeXml } from '../text/xml.ts';
import { SITE } from '../site.ts';

/** Noon in Thailand, so that no reader's time zone makes another day of it. */
const noon = (day: string) => new Date(`${day}T12:00:00+07:00`);

/** The feed of changes as RSS. */
export const GET: APIRoute = async () =>
	rss({
		title: SITE.name,
		description: `สิ่งที่เพิ่มและแก้ล่าสุดใน${SITE.name}`,
		site: absolute('/'),
		trailingSlash: true,
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: [
			'<language>th</language>',
			`<copyright>${escapeXml(SITE.licences.content.name)}</copyright>`,
			`<atom:link href="${escapeXml(absolute(FILES.feed.address))}" rel="self" type="application/rss+xml"/>`,
		].join(''),
		items: news(await getLibrary()).map(({ day, title, description, link }) => ({
			title,
			description,
			link,
			pubDate: noon(day),
		})),
	});
