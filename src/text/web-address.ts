/** Addresses outside the site: whether their form is one to send readers to. No network is asked. */

/** Parameters by which senders of links follow readers. */
const TRACKING =
	/^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_ga|_gl|ref_src|si)$/i;

/** Names that lead to the reader's own machine or network. */
const LOCAL = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|test|invalid|example)$/i;

/** Characters that an address has to spell with %. */
const RAW = /[\s<>"'`\\^{|}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\uFFFC]/u;

/** A part of a name between dots: of Latin letters, or of Thai ones. Others look like Latin letters, and lead elsewhere. */
const LABEL = /^(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9]|[\u0E00-\u0E7F][\u0E00-\u0E7F0-9-]*)$/;

/** The name as it is written: browsers turn other letters into ASCII. */
const writtenHost = (address: string) =>
	/^https:\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase().replace(/:\d*$/, '') ?? '';

/**
 * Why an address is not one to send readers to, with the remedy; undefined where it is.
 * @example wrongAddress('http://a.go.th/') // 'ต้องขึ้นต้นด้วย https:// …'
 */
export function wrongAddress(address: string): string | undefined {
	if (!/^https:\/\//i.test(address)) return 'ต้องเป็นที่อยู่เว็บเต็มที่ขึ้นต้นด้วย https://';
	if (RAW.test(address)) return 'มีช่องว่างหรือเครื่องหมายที่อยู่ในที่อยู่เว็บไม่ได้ ให้คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์';
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (!url) return 'ไม่ใช่ที่อยู่เว็บที่ถูกต้อง ให้คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์';
	if (url.username || url.password) return 'ห้ามมีชื่อผู้ใช้หรือรหัสผ่านในที่อยู่เว็บ ให้ลบส่วนหน้า @ ออก';
	if (/^[\d.]+$|^\[/.test(url.hostname)) return 'ต้องเป็นชื่อเว็บ ไม่ใช่เลข IP ให้หาชื่อเว็บที่เปิดหน้าเดียวกัน';
	if (!url.hostname.includes('.') || LOCAL.test(url.hostname))
		return 'เปิดได้เฉพาะในเครื่องหรือเครือข่ายภายใน ให้ใช้ที่อยู่ที่ผู้อ่านทุกคนเปิดได้';
	if (/\.$|\.\./.test(url.hostname)) return 'ชื่อเว็บมีจุดเกิน ให้ลบจุดนั้น';
	if (
		!writtenHost(address)
			.split('.')
			.every((label) => LABEL.test(label))
	)
		return 'ชื่อเว็บมีอักษรหรือเครื่องหมายที่ใช้ไม่ได้ ให้คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์ และเว้นวรรคก่อนข้อความไทย';
	if (url.port) return `ให้ลบพอร์ต :${url.port} ออก ผู้อ่านหลายเครือข่ายเปิดพอร์ตอื่นไม่ได้`;
	const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
	return tracking.length ? `ให้ลบตัวติดตามผู้อ่าน ${tracking.join(', ')} ออกจากที่อยู่เว็บ` : undefined;
}
