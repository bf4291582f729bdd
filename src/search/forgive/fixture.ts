/** A small site for tests: what the forgiving layer is given of one. */
import type { LexiconEntry, LexiconSource } from './types.ts';

const ENTRIES: readonly LexiconEntry[] = [
	{
		naming: 'all',
		title: 'กศน.',
		aliases: ['กศน', 'การศึกษานอกระบบและการศึกษาตามอัธยาศัย', 'Non-Formal and Informal Education'],
	},
	{
		naming: 'all',
		title: 'สมศ.',
		aliases: ['ONESQA', 'ประเมินภายนอก', 'สำนักงานรับรองมาตรฐานและประเมินคุณภาพการศึกษา (องค์การมหาชน)'],
	},
	{
		naming: 'all',
		title: 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาระยอง เขต 1',
		aliases: ['สพป.ระยอง 1', 'สพป.ระยอง เขต 1'],
	},
	{
		naming: 'all',
		title: 'PLC',
		aliases: ['พีแอลซี', 'ชุมชนแห่งการเรียนรู้', 'Professional Learning Community'],
	},
	{ naming: 'all', title: 'WIL', aliases: ['Work-Integrated Learning'] },
	{
		naming: 'all',
		title: 'Active Learning',
		aliases: ['การเรียนรู้เชิงรุก', 'Active Learning'],
	},
	{ naming: 'aliases', title: 'RAYONG MARCO กรอบหลักสูตร', aliases: ['MARCO', 'หลักสูตรระยอง'] },
	{ naming: 'all', title: 'โรงเรียนบ้านค่าย', aliases: ['บ้านค่าย'] },
	{
		naming: 'none',
		title: 'นิเทศงานประกันคุณภาพและบุคลากร',
		aliases: ['บาริสต้า', 'Canva', 'EEC'],
	},
];

/** What every page of the small site says. */
const TEXT = [
	'กศน. จัดการศึกษานอกระบบและการศึกษาตามอัธยาศัย สมศ. หรือสำนักงานรับรองมาตรฐานและประเมินคุณภาพการศึกษา ประเมินภายนอก',
	'สพป.ระยอง เขต 1 คือ สำนักงานเขตพื้นที่การศึกษาประถมศึกษาระยอง เขต 1 ใช้ PLC หรือ ชุมชนแห่งการเรียนรู้ และ WIL',
	'การเรียนรู้เชิงรุก Active Learning ตามกรอบ RAYONG MARCO ใน โรงเรียนบ้านค่าย จังหวัดระยอง',
	'ศึกษานิเทศก์ พัฒนา บุคลากร และ มาตรฐาน หลักสูตร นวัตกรรม ทักษะชีวิต ความปลอดภัย ประวัติศาสตร์ ท้องถิ่น',
	'ครู คน ขอ นักเรียน ผู้เรียน ผู้ปกครอง โรงเรียน ยาเสพติด อบรม ผู้สูงอายุ ไกล ใกล้ งบประมาณ มาตรา ฐาน',
].join('\n');

/** So often that words count as common. */
const PAGES = 8;

export const smallSite = (): LexiconSource => ({ entries: ENTRIES, texts: Array.from({ length: PAGES }, () => TEXT) });
