/**
 * The sidebar: the site's sections, explicit and of fixed length, so that a page does not grow with the number
 * of entries. Links within a section are the work of its own pages.
 */
interface SiteLink {
	label: string;
	/** Root-relative, without the base path. */
	link: string;
}

/** What a public site tells about itself; in the footer of every page. */
export const ABOUT_LINKS: SiteLink[] = [
	{ label: 'การเข้าถึง', link: '/accessibility/' },
	{ label: 'นโยบายเว็บไซต์', link: '/privacy/' },
	{ label: 'แผนผังเว็บไซต์', link: '/sitemap/' },
];

export const navigation: { label: string; items: SiteLink[] }[] = [
	{
		label: 'หาแนวปฏิบัติ',
		items: [
			{ label: 'กรณีปฏิบัติ', link: '/cases/' },
			{ label: 'ปัญหาและวิธีแก้', link: '/problems/' },
			{ label: 'ดูตามหมวด', link: '/browse/' },
			{ label: 'สถานศึกษา', link: '/schools/' },
			{ label: 'ภาคีเครือข่าย', link: '/partners/' },
		],
	},
	{
		label: 'ทำหลักสูตร',
		items: [
			{ label: 'RAYONG MARCO', link: '/marco/' },
			{ label: 'ใบงานออกแบบหลักสูตร', link: '/worksheet/' },
			{ label: 'ยุทธศาสตร์และแผน', link: '/strategies/' },
			{ label: 'พื้นที่นวัตกรรม', link: '/background/' },
		],
	},
	{
		label: 'อ่านผลการตรวจราชการ',
		items: [
			{ label: 'ใครรายงานเรื่องใด', link: '/matrix/' },
			{ label: 'นโยบายและจุดเน้น', link: '/policies/' },
			{ label: 'หน่วยงาน', link: '/agencies/' },
			{ label: 'ข้อเสนอแนะ', link: '/recommendations/' },
			{ label: 'รายงานทั้งหมด', link: '/reports/' },
		],
	},
	{
		label: 'ใช้ข้อมูลและอ้างอิง',
		items: [
			{ label: 'ตารางข้อมูล', link: '/data/' },
			{ label: 'นำไปใช้ต่อ', link: '/reuse/' },
			{ label: 'อภิธานศัพท์', link: '/glossary/' },
			{ label: 'แหล่งข้อมูล', link: '/sources/' },
		],
	},
	{
		label: 'เกี่ยวกับคลัง',
		items: [
			{ label: 'วิธีจัดทำ', link: '/about/' },
			{ label: 'อ่านออฟไลน์', link: '/offline/' },
			{ label: 'แจ้งแก้และเสนอกรณี', link: '/contribute/' },
		],
	},
];
