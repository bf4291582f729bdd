/**
 * All that the worksheet costs a reader who only looks at its page: shows what needs a script, and loads the rest
 * when somebody begins, or at once where there is something to show: a stored worksheet, or one in the address.
 */
import { STORE_KEY } from './keys.ts';

const root = document.querySelector<HTMLElement>('[data-sheet]');

const isStored = () => {
	try {
		return localStorage.getItem(STORE_KEY) !== null;
	} catch {
		return false;
	}
};

if (root) {
	for (const part of root.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
	let started: Promise<void> | undefined;
	const begin = () => {
		started ??= import('./app.ts')
			.then(({ startWorksheet }) => startWorksheet(root))
			.catch((error: unknown) => {
				// The next touch tries again; what was typed is still in the fields.
				started = undefined;
				console.warn(error);
				const status = root.querySelector('[data-sheet-notices]');
				if (status) status.textContent = 'โหลดส่วนที่เหลือของใบงานไม่สำเร็จ ตรวจสัญญาณอินเทอร์เน็ตแล้วแตะในใบงานอีกครั้ง';
			});
	};
	for (const event of ['focusin', 'pointerdown', 'input']) root.addEventListener(event, begin);
	if (location.search || /^#\d/.test(location.hash) || isStored()) begin();
}
