import { expect, test } from 'vitest';
import { citedDocument, citedPage } from './csl.ts';

const SITE = { name: 'คลัง', key: 'rayong', publisher: '', published: '' };

test('years of the machine formats are of the common era; the note has the Buddhist year', () => {
	const item = citedDocument(SITE, { id: 'r', title: 'รายงาน', kind: 'report', date: '2023-04' });
	expect(item.issued).toEqual({ 'date-parts': [[2023, 4]] });
	expect(item.note).toBe('ปี พ.ศ. 2566');
});

test('without a date there is neither year nor note', () => {
	const item = citedPage(SITE, { address: '/a/', url: 'https://x.test/a/', title: 'ก' });
	expect('issued' in item || 'note' in item).toBe(false);
});

test('keys come from addresses, parts of pages included', () => {
	const key = (address: string) => citedPage(SITE, { address, url: 'https://x.test/', title: 'ก' }).id;
	expect(key('/')).toBe('rayong');
	expect(key('/reports/2566/2.4/esao1/')).toBe('rayong-reports-2566-2.4-esao1');
	expect(key('/marco/m/#MARCO-M-1')).toBe('rayong-marco-m-MARCO-M-1');
});

test('the site is author and container; a publisher takes the place of the author', () => {
	const page = { address: '/a/', url: 'https://x.test/a/', title: 'ก' };
	expect(citedPage(SITE, page)).toMatchObject({ author: [{ literal: 'คลัง' }], 'container-title': 'คลัง' });
	expect(citedPage({ ...SITE, publisher: 'ศธจ.' }, page)).toMatchObject({
		author: [{ literal: 'ศธจ.' }],
		'container-title': 'คลัง',
	});
});
