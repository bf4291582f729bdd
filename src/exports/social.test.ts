import { expect, test } from 'vitest';
import { COLLECTIONS, REGISTRY } from '../collections/index.ts';
import { SITE } from '../site.ts';
import { allPictures, describePicture, pictureOf } from './social.ts';

const strand = { letter: 'M', title: 'M กำลังคน' };
const always = () => true;
const never = () => false;

test('a page is shared with the picture of its kind, a strand with its own', () => {
	for (const name of COLLECTIONS)
		expect(pictureOf(name, undefined, always)).toEqual({ name, title: REGISTRY[name].label });
	expect(pictureOf('marco', strand, always)).toEqual({ name: 'marco-m', ...strand });
	expect(describePicture(pictureOf('cases', undefined, always))).toBe(`${REGISTRY.cases.label} · ${SITE.name}`);
});

test('what has no picture yet, and pages of no kind, are shared with the site’s', () => {
	const site = pictureOf('about', undefined, always);
	expect(describePicture(site)).toBe(SITE.name);
	for (const name of COLLECTIONS) expect(pictureOf(name, undefined, never)).toEqual(site);
	expect(pictureOf('marco', strand, never)).toEqual(site);
});

test('every picture that a page may have is among those that are drawn', () => {
	const drawn = allPictures(() => strand.title).map(({ name }) => name);
	for (const name of [...COLLECTIONS, 'about']) expect(drawn).toContain(pictureOf(name, undefined, always).name);
	expect(drawn).toContain(pictureOf('marco', strand, always).name);
});
