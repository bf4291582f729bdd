/** Why the page about reading offline cannot keep anything, in Thai. */

/** Where the browser lets a site keep nothing, or the device fails at it. */
export const BLOCKED =
	'เบราว์เซอร์ไม่ให้เว็บไซต์นี้เก็บข้อมูลในเครื่อง จึงเก็บทั้งคลังไม่ได้ อนุญาตคุกกี้และข้อมูลเว็บไซต์ หรือออกจากโหมดส่วนตัว แล้วโหลดหน้านี้ใหม่';

/** Where the rest of the page's script does not come. */
export const UNREACHED = 'โหลดส่วนเก็บทั้งคลังไม่สำเร็จ ตรวจอินเทอร์เน็ตแล้วโหลดหน้านี้ใหม่';
