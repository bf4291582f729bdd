/** What the site is called, who runs it and under which terms. Empty fields are not printed. */
export const SITE = {
	name: 'คลังความรู้พื้นที่นวัตกรรมการศึกษาจังหวัดระยอง',
	/** The name for machines: package of data, identifiers. */
	id: 'rayong-knowledge',
	/** The two lines of the header. */
	shortName: 'คลังความรู้',
	subtitle: 'นวัตกรรมการศึกษาระยอง',
	/** What browsers call the site's search: at most 16 characters. */
	searchName: 'คลังความรู้ระยอง',
	description: 'กรณีปฏิบัติ หลักสูตร RAYONG MARCO นโยบาย และรายงานของหน่วยงานการศึกษาในจังหวัดระยอง ค้นได้ อ้างอิงได้ถึงบรรทัดต้นทาง',
	/** Begins the keys by which papers cite pages: `rayong-marco-m`. Changing it breaks them. */
	key: 'rayong',
	/** The body that runs the site; for it to fill in. It is then the author of the pages in citations. */
	publisher: '' as string,
	/** The day of this edition, common era, such as 2026-12-01; for the publisher to fill in. Until then pages are cited without a year (ม.ป.ป.). */
	published: '' as string,
	/** The day, common era, on which the statements on accessibility and privacy were last held against the site. */
	reviewed: '2026-11-22',
	/** An e-mail address or a web address where errors and new practices are received. */
	contact: '' as string,
	/** The day, common era, on which the first entries were brought together: entries without `added` are of that day. */
	firstEdition: '2026-11-22',
	/** Where the site's files are kept, as a web address. */
	repository: '' as string,
	licences: {
		content: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.th' },
		code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
	},
} as const;

/**
 * Sites of other provinces that run this code and whose pages the search page finds, too; docs/growth.md tells how.
 * The address is that of the site's front page, with a slash at its end:
 * `{ name: 'คลังความรู้ชลบุรี', address: 'https://knowledge.chonburi.example.org/' }`.
 */
export const SEARCHED_TOGETHER: readonly { readonly name: string; readonly address: string }[] = [];
