/**
 * The controlled vocabularies: one place for the values that frontmatter may hold and the Thai labels
 * that readers see. Schemas, facets, cards and the search page all read them from here.
 */

/** Values with their labels, in the order in which readers should meet them. */
export type Vocabulary = Readonly<Record<string, string>>;

export const vocabulary = <const T extends Vocabulary>(terms: T) => terms;

/** The values of a vocabulary as a tuple for `z.enum`. */
export const valuesOf = <T extends Vocabulary>(terms: T) =>
	Object.keys(terms) as [keyof T & string, ...(keyof T & string)[]];

/** Learners a case was made for. */
export const LEVELS = vocabulary({
	'early-childhood': 'ปฐมวัย',
	primary: 'ประถมศึกษา',
	'lower-secondary': 'มัธยมศึกษาตอนต้น',
	'upper-secondary': 'มัธยมศึกษาตอนปลาย',
	vocational: 'อาชีวศึกษา',
	'non-formal': 'การศึกษานอกระบบ',
});

/** The value of cases whose source names no level. */
export const LEVELS_NOT_TOLD = 'not-told';

/** What the levels of a case rest on. */
export const LEVELS_BASIS = vocabulary({
	lines: 'ตามบรรทัดต้นฉบับ',
	office: 'ตามระดับที่โรงเรียนของหน่วยงานเปิดสอน',
});

/** Adults who carry a case out. */
export const AUDIENCES = vocabulary({
	teachers: 'ครู',
	administrators: 'ผู้บริหารและผู้นิเทศ',
});

/** What sort of thing a case is. */
export const CASE_KINDS = vocabulary({
	model: 'รูปแบบ (โมเดล)',
	curriculum: 'หลักสูตร',
	activity: 'กิจกรรมการเรียนรู้',
	project: 'โครงการ',
	system: 'ระบบงาน',
	tool: 'เครื่องมือและสื่อ',
	network: 'เครือข่าย',
});

/** How sure a reader may be of a case's result: what the source gives, not what we think of it. */
export const EVIDENCE = vocabulary({
	measured: 'มีผลเป็นตัวเลข',
	reported: 'มีผลตามคำรายงาน',
	described: 'เล่าวิธีทำ ยังไม่บอกผล',
});

/** Said in place of results where the source has none, or none in figures. */
export const NO_RESULT = 'แหล่งข้อมูลเล่าวิธีทำ แต่ไม่ได้บอกผล';
export const NO_FIGURE = 'แหล่งข้อมูลไม่ได้ระบุผลเป็นตัวเลข';

/** What is done about a problem, in the words of every form of it. */
export const PROBLEM_WORDS = {
	solution: 'วิธีแก้',
	answers: 'กรณีที่ช่วยได้',
	unanswered: 'ยังไม่มีกรณีที่ตอบ',
} as const;

/** Whether the source ties a case to a MARCO strand, or the editors do. */
export const MARCO_BASIS = vocabulary({
	stated: 'แหล่งข้อมูลระบุ',
	editorial: 'กองบรรณาธิการจัดให้',
});

/** What an evidence label says of a case. */
export const EVIDENCE_MEANING = {
	measured: 'แหล่งข้อมูลให้ตัวเลขของผล ไม่ใช่แค่จำนวนผู้เข้าร่วม',
	reported: 'แหล่งข้อมูลบอกผลโดยไม่มีตัวเลข เช่น ได้รับรางวัล หรือครูเปลี่ยนวิธีสอน',
	described: 'แหล่งข้อมูลเล่าเฉพาะสิ่งที่ทำ',
} as const satisfies Record<keyof typeof EVIDENCE, string>;

/** What it says of a case's tie to a strand. */
export const MARCO_BASIS_MEANING = {
	stated: 'แหล่งข้อมูลผูกกรณีนั้นกับ RAYONG MARCO เอง',
	editorial: 'เราจัดให้เพื่อช่วยค้น ไม่ควรอ้างว่าเป็นคำของจังหวัด',
} as const satisfies Record<keyof typeof MARCO_BASIS, string>;

/** Whom a recommendation speaks to. */
export const SCOPES = vocabulary({
	area: 'ระดับพื้นที่ (หน่วยงานและสถานศึกษา)',
	policy: 'ระดับนโยบาย',
});

/** Whom a recommendation asks, where its lines say so. */
export const ADDRESSEES = vocabulary({
	government: 'รัฐบาลและหน่วยงานกลางอื่น',
	ministry: 'กระทรวงศึกษาธิการ',
	obec: 'สพฐ.',
	'head-office': 'ต้นสังกัดและส่วนกลาง',
	province: 'หน่วยงานระดับจังหวัด',
	district: 'สำนักงานเขตพื้นที่การศึกษา',
	school: 'สถานศึกษา',
	partners: 'ผู้ปกครอง ชุมชน และภาคี',
});

/** Said before those whom a recommendation asks. */
export const ASKED = 'ขอต่อ';

/** What a problem or a recommendation is about. */
export const THEMES = vocabulary({
	budget: 'งบประมาณ',
	staffing: 'อัตรากำลัง',
	'teacher-skills': 'ความรู้และทักษะครู',
	workload: 'เวลาและภาระงาน',
	families: 'ผู้ปกครองและครอบครัว',
	partners: 'ชุมชนและภาคีเครือข่าย',
	equipment: 'สื่อ อุปกรณ์ และอาคาร',
	technology: 'เทคโนโลยีและอินเทอร์เน็ต',
	curriculum: 'หลักสูตรและการสอน',
	assessment: 'การวัดและประเมินผล',
	data: 'ข้อมูลและระบบติดตาม',
	policy: 'ความชัดเจนและต่อเนื่องของนโยบาย',
	learners: 'ความพร้อมของผู้เรียน',
	safety: 'สุขภาพและความปลอดภัย',
	regulations: 'กฎหมายและระเบียบ',
});

/** What belongs to a theme; shown to readers above its list. */
export const THEME_MEANING = {
	budget: 'เงินไม่พอ มาช้า ไม่ต่อเนื่อง หรือขอเพิ่ม',
	staffing: 'คนไม่พอ คนย้าย คนเกษียณ และการเกลี่ยคน',
	'teacher-skills': 'สิ่งที่ครูและบุคลากรรู้หรือทำได้ และการพัฒนาให้รู้',
	workload: 'ภาระงานอื่นนอกจากสอน และเวลาไม่พอ',
	families: 'ความพร้อม ความเข้าใจ และความร่วมมือของผู้ปกครอง',
	partners: 'การร่วมมือกับชุมชน หน่วยงานอื่น และสถานประกอบการ',
	equipment: 'สื่อ อุปกรณ์ อาคาร สถานที่ และยานพาหนะ',
	technology: 'ระบบ โปรแกรม เครื่อง และสัญญาณอินเทอร์เน็ต',
	curriculum: 'หลักสูตร เนื้อหา กิจกรรม และวิธีสอน',
	assessment: 'การวัดผลผู้เรียน การทดสอบ และการประกันคุณภาพ',
	data: 'ข้อมูล การเก็บ การเชื่อม การนิเทศ และการติดตาม',
	policy: 'นโยบายไม่ชัด เปลี่ยนบ่อย ไม่ต่อเนื่อง หรือขอให้กำหนดเป็นนโยบาย',
	learners: 'ความพร้อม ความสนใจ พื้นฐาน และสภาพของผู้เรียน',
	safety: 'สุขภาพกายใจ โรค ภัย และความปลอดภัย',
	regulations: 'กฎหมาย ระเบียบ หลักเกณฑ์ และข้อจำกัดของอำนาจ',
} as const satisfies Record<keyof typeof THEMES, string>;

/** Who runs a school. */
export const AFFILIATIONS = vocabulary({
	obec: 'สพฐ.',
	private: 'เอกชน',
	vocational: 'อาชีวศึกษา',
	'non-formal': 'กศน.',
	local: 'องค์กรปกครองส่วนท้องถิ่น',
	higher: 'อุดมศึกษา',
});

/** What sort of place a school entry is. */
export const SCHOOL_KINDS = vocabulary({
	school: 'โรงเรียน',
	college: 'วิทยาลัย',
	centre: 'ศูนย์การเรียนรู้',
});

/** What sort of body an agency is. */
export const AGENCY_KINDS = vocabulary({
	area: 'สำนักงานเขตพื้นที่การศึกษา',
	province: 'สำนักงานระดับจังหวัด',
	unspecified: 'รายงานไม่ระบุหน่วยงาน',
});

/** What sort of organisation a partner is. */
export const PARTNER_KINDS = vocabulary({
	ministry: 'ส่วนราชการและหน่วยงานของรัฐ',
	'local-government': 'องค์กรปกครองส่วนท้องถิ่น',
	university: 'มหาวิทยาลัยและสถาบันวิชาการ',
	foundation: 'มูลนิธิและกองทุน',
	company: 'ภาคธุรกิจ',
	community: 'ชุมชนและประชาสังคม',
});

/** The eight districts of Rayong. */
export const DISTRICTS = vocabulary({
	'mueang-rayong': 'เมืองระยอง',
	'ban-chang': 'บ้านฉาง',
	klaeng: 'แกลง',
	'wang-chan': 'วังจันทร์',
	'ban-khai': 'บ้านค่าย',
	'pluak-daeng': 'ปลวกแดง',
	'khao-chamao': 'เขาชะเมา',
	'nikhom-phatthana': 'นิคมพัฒนา',
});

/** Parts of the RAYONG MARCO framework. */
export const MARCO_KINDS = vocabulary({
	framework: 'กรอบหลักสูตร',
	strand: 'สาระ',
	principle: 'หลักการ',
});

/** The headings that part the text of every page on MARCO: what the sources say, what we say, and what nobody knows. */
export const MARCO_SECTIONS = vocabulary({
	sources: 'แหล่งข้อมูลกล่าวว่าอย่างไร',
	editorial: 'คำอธิบายของกองบรรณาธิการ',
	unknown: 'สิ่งที่ยังไม่ทราบ',
});

/** The five strands by letter, in the order of the name. */
export const STRANDS = ['M', 'A', 'R', 'C', 'O'] as const;

/** Entries of `strategies`: one of the six, or a plan that holds them. */
export const STRATEGY_KINDS = vocabulary({
	strategy: 'ยุทธศาสตร์',
	plan: 'แผนยุทธศาสตร์',
});

/** What sort of document a source is. */
export const SOURCE_KINDS = vocabulary({
	report: 'รายงานราชการ',
	web: 'หน้าเว็บ',
	news: 'ข่าว',
});

/** Charts that a data table can be drawn as. */
export const CHART_KINDS = vocabulary({
	bars: 'แผนภูมิแท่ง',
	stacked: 'แผนภูมิแท่งซ้อน',
});

/** In which order a chart's bars stand. */
export const CHART_ORDERS = vocabulary({
	table: 'ตามตาราง',
	value: 'จากมากไปน้อย',
});
