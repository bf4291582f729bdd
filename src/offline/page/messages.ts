/** What the page about reading offline says, in Thai. */
import type { State } from './state.ts';

const megabytes = (bytes: number) =>
	`${(bytes / 1e6).toLocaleString('th-TH-u-nu-latn', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;

const day = (date: Date) => date.toLocaleDateString('th-TH', { dateStyle: 'long' });

/** Whole days since a date, for readers; '' on the same day. */
const ago = (date: Date, now: Date) => {
	const days = Math.floor((now.getTime() - date.getTime()) / 86_400_000);
	return days > 0 ? ` (${days} วันก่อน)` : '';
};

/** The state in a sentence or two. */
export function describe(state: State, now = new Date()): string {
	switch (state.kind) {
		case 'none':
			return `ดาวน์โหลดประมาณ ${megabytes(state.wire)} ใช้ที่ในเครื่องประมาณ ${megabytes(state.stored)}`;
		case 'partial':
			return `เก็บไว้แล้วบางส่วน ${amount(state.done, state.wire)} เก็บต่อจากที่ค้างได้`;
		case 'whole':
			return `เก็บครบทั้งคลังแล้ว เป็นสำเนาของวันที่ ${day(state.made)}${ago(state.made, now)}${
				state.compared ? ' ตรงกับฉบับบนเว็บ' : ' ตอนนี้ต่ออินเทอร์เน็ตไม่ได้ จึงยังไม่ได้เทียบกับฉบับบนเว็บ'
			}`;
		case 'older':
			return `มีสำเนาของวันที่ ${day(state.made)}${ago(state.made, now)} บนเว็บมีฉบับใหม่กว่า ดาวน์โหลดเพิ่มประมาณ ${megabytes(state.wire)}`;
		case 'unreachable':
			return 'ตอนนี้ต่ออินเทอร์เน็ตไม่ได้ จึงยังเก็บทั้งคลังไม่ได้';
	}
}

export const amount = (done: number, wire: number) => `${megabytes(done)} จาก ${megabytes(wire)}`;

/** What the button that starts or goes on says. */
export const START = { none: 'เก็บทั้งคลัง', partial: 'เก็บต่อ', older: 'เปลี่ยนเป็นฉบับใหม่' } as const;
