/** Files for machines of which there is one each: feeds, lists of pages, descriptions. */

/** By the name that `/api/index.json` gives them. Addresses are root-relative, without the base path. */
export const FILES = {
	entries: { address: '/api/entries.json', about: 'ทุกหน้าพร้อมชื่อ หมวด และบรรทัดที่มา สำหรับทำดัชนี' },
	dataPackage: { address: '/api/datapackage.json', about: 'คำอธิบาย CSV ทุกไฟล์ทุกคอลัมน์ ตามมาตรฐาน Data Package' },
	feed: { address: '/feed.xml', about: 'สิ่งที่เพิ่มและแก้ล่าสุด (RSS)' },
	sitemap: { address: '/sitemap-index.xml', about: 'ที่อยู่ของทุกหน้าพร้อมวันที่แก้' },
	openSearch: { address: '/opensearch.xml', about: 'เพิ่มช่องค้นของคลังลงในเบราว์เซอร์ (OpenSearch)' },
	llms: { address: '/llms.txt', about: 'สารบัญสำหรับโปรแกรมภาษา (LLM)' },
	llmsFull: { address: '/llms-full.txt', about: 'เนื้อหาหลักทั้งหมดในไฟล์เดียว เป็น Markdown' },
} as const;
