import { describe, expect, test } from 'vitest';
import { entry, idsOf, libraryOf } from './fixture.ts';
import { newestYear, olderYears, otherYears, recent, yearAddress } from './years.ts';

const YEARS = [2570, 2569, 2568, 2567, 2566];
const many = libraryOf(...YEARS.map((year) => entry('focus', `${year}/1.1`)));
const one = libraryOf();

describe('pages of a year', () => {
	test('the newest stands at the section’s own address, the others below it', () => {
		expect(newestYear(many)).toBe(2570);
		expect(YEARS.map((year) => yearAddress(many, '/focus/', year))).toEqual([
			'/focus/',
			...YEARS.slice(1).map((year) => `/focus/${year}/`),
		]);
	});

	test('every year but the newest has a route', () => {
		expect(olderYears(many).map(({ props }) => props.year)).toEqual(YEARS.slice(1));
		expect(olderYears(many)[0]).toEqual({ params: { year: '2569' }, props: { year: 2569 } });
		expect(olderYears(one)).toEqual([]);
	});

	test('lead to those of the other years', () => {
		const links = otherYears(many, '/focus/', 2568);
		expect(links.map(({ href }) => href)).toEqual(
			YEARS.filter((year) => year !== 2568).map((year) => yearAddress(many, '/focus/', year)),
		);
		expect(otherYears(one, '/focus/', 2566)).toEqual([]);
	});
});

test('choices offer the recent years, and all while there are few', () => {
	const offered = idsOf(recent(many, many.all('focus')));
	expect(offered).toEqual(idsOf(many.all('focus')).slice(0, offered.length));
	expect(offered.length).toBeLessThan(YEARS.length);
	expect(recent(one, one.all('focus'))).toEqual(one.all('focus'));
});
