/** Says that the browser keeps nothing for this site: loaded where it does. */
import type { Parts } from './parts.ts';

export function tellRefused(to: Parts) {
	to.state.textContent =
		'เบราว์เซอร์ไม่ให้เว็บไซต์นี้เก็บข้อมูลในเครื่อง จึงเก็บทั้งคลังไม่ได้ อนุญาตคุกกี้และข้อมูลเว็บไซต์ หรือออกจากโหมดส่วนตัว แล้วโหลดหน้านี้ใหม่';
	for (const part of [to.start, to.pause, to.progress, to.remove, to.forget]) part.hidden = true;
}
