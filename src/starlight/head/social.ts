import type { Entry } from '../../schemas/entry.ts';
import { absolute } from '../../href.ts';
import { describePicture, pictureOf } from '../../exports/social.ts';
import type { HeadTag } from './index.ts';

/**
 * The picture that a page is shared with.
 * @param page Root-relative address without the base path.
 */
export function socialPicture(page: string, item: Entry | undefined): HeadTag[] {
	const strand =
		item?.collection === 'marco' && item.data.letter ? { letter: item.data.letter, title: item.data.title } : undefined;
	const picture = pictureOf(page.split('/')[1] ?? '', strand);
	return [
		{ tag: 'meta', attrs: { property: 'og:image', content: absolute(`/social/${picture.name}.png`) } },
		{ tag: 'meta', attrs: { property: 'og:image:alt', content: describePicture(picture) } },
		{ tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
	];
}
