/** What teachers look for: the words of the catalogue of cases, apart from those of the inspection. */
import { vocabulary } from './vocabulary.ts';

/** What a reader wants to do. */
export const TOPICS = vocabulary({
	literacy: 'อ่าน เขียน คิดเลข และภาษา',
	'active-learning': 'สอนให้ลงมือทำและคิดเป็น',
	curriculum: 'ทำหลักสูตรและใช้เรื่องของท้องถิ่น',
	citizenship: 'ประวัติศาสตร์ หน้าที่พลเมือง และคุณธรรม',
	assessment: 'วัดและประเมินผลการเรียน',
	digital: 'ดิจิทัลและโค้ดดิ้ง',
	money: 'การเงิน การออม และหนี้สิน',
	safety: 'ความปลอดภัยในโรงเรียน',
	care: 'ดูแลช่วยเหลือผู้เรียน',
	inclusion: 'เด็กตกหล่น ออกกลางคัน และกลุ่มเปราะบาง',
	'early-years': 'เด็กปฐมวัย',
	careers: 'แนะแนว อาชีพ และการมีงานทำ',
	teachers: 'พัฒนาครูและวิทยฐานะ',
	management: 'บริหารโรงเรียนและสำนักงาน',
});

/** What belongs to a topic, for editors who choose and readers who wonder. */
export const TOPIC_MEANING = {
	literacy: 'ให้อ่านออก เขียนได้ คิดเลขเป็น ใช้ภาษาไทยหรือภาษาต่างประเทศได้ และฟื้นการเรียนรู้ที่ถดถอย',
	'active-learning': 'จัดบทเรียนที่ผู้เรียนลงมือทำ ตั้งคำถาม ทำโครงงาน หรือฝึกสมรรถนะ',
	curriculum: 'เขียนหลักสูตรสถานศึกษา หลักสูตรฐานสมรรถนะ หรือนำเรื่องของชุมชนเข้าชั้นเรียน',
	citizenship: 'สอนประวัติศาสตร์ หน้าที่พลเมือง ศีลธรรม วินัย และวิถีประชาธิปไตย',
	assessment: 'วัดผล ประเมินเพื่อพัฒนา ใช้ผลสอบ และแก้ 0 ร',
	digital: 'ใช้เทคโนโลยีสอนและเรียน เขียนโปรแกรม ทำสื่อดิจิทัล และรู้เท่าทัน',
	money: 'สอนเรื่องเงินและการออม แก้หนี้ครู',
	safety: 'ป้องกันอุบัติเหตุ ภัย และความรุนแรง ทำแผน ซ้อม และรับแจ้งเหตุ',
	care: 'รู้จักผู้เรียนรายคน เยี่ยมบ้าน ดูแลใจและพฤติกรรม ประสานผู้ปกครอง',
	inclusion: 'ตามเด็กกลับมาเรียน ป้องกันการออกกลางคัน เรียนรวม ทุน และการศึกษาสำหรับผู้ที่เข้าไม่ถึง',
	'early-years': 'พัฒนาเด็กก่อนประถมศึกษา ทักษะสมอง EF และการเล่น',
	careers: 'แนะแนว ฝึกอาชีพ ทวิภาคี ยกระดับทักษะ และร่วมกับสถานประกอบการ',
	teachers: 'อบรมและนิเทศครู PLC การประเมินวิทยฐานะ (PA) และทักษะดิจิทัลของครู',
	management: 'ประกันคุณภาพ โรงเรียนคุณภาพ ใช้คนและของร่วมกัน ข้อมูลสารสนเทศ เครือข่าย และการบริการ',
} as const satisfies Record<keyof typeof TOPICS, string>;

/** The eight learning areas of the basic curriculum, and work across them. */
export const SUBJECTS = vocabulary({
	thai: 'ภาษาไทย',
	mathematics: 'คณิตศาสตร์',
	science: 'วิทยาศาสตร์และเทคโนโลยี',
	social: 'สังคมศึกษา ศาสนา และวัฒนธรรม',
	health: 'สุขศึกษาและพลศึกษา',
	arts: 'ศิลปะ',
	occupations: 'การงานอาชีพ',
	languages: 'ภาษาต่างประเทศ',
	across: 'หลายกลุ่มสาระหรือทุกกลุ่มสาระ',
});

/** What a practice takes. */
export const NEEDS = vocabulary({
	people: 'คน',
	time: 'เวลา',
	money: 'เงิน',
	material: 'อุปกรณ์และสถานที่',
});
