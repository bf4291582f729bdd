/** Keeps the whole site and shows how far it is: loaded when a reader asks for it. */
import { bytesOf, type CopyList } from '../copy-list.ts';
import { keepGroup } from '../keep.ts';
import { missing } from '../store.ts';
import { markWhole, open } from './device.ts';
import { amount } from './messages.ts';
import type { Parts } from './parts.ts';
import { packsOf } from './state.ts';

const MESSAGES = {
	working: 'กำลังเก็บ เปิดหน้านี้ไว้จนครบ ถ้าหลุดกลางทาง ส่วนที่เก็บแล้วไม่หาย',
	interrupted: 'การเชื่อมต่อขาด ส่วนที่เก็บแล้วยังอยู่ เมื่อต่อได้จะเก็บต่อเอง',
	full: 'ที่ว่างในเครื่องไม่พอ ลบไฟล์อื่นก่อนแล้วกดเก็บต่อ',
} as const;

/** How it ended: a message for the reader, and whether it is worth another try once there is a network. */
export interface Ending {
	readonly message?: string;
	readonly again: boolean;
}

const endingOf = (error: unknown, signal: AbortSignal): Ending => {
	if (signal.aborted) return { again: false };
	if (error instanceof Error && error.name === 'QuotaExceededError') return { message: MESSAGES.full, again: false };
	return { message: MESSAGES.interrupted, again: true };
};

/** Keeps everything that is on a list and not yet on the device, unless the signal ends it. */
export async function keepAll(to: Parts, list: CopyList, signal: AbortSignal): Promise<Ending> {
	const store = await open();
	const packs = packsOf(list);
	const wire = bytesOf(packs);
	let done = wire - bytesOf(await missing(store, packs));
	const progress = (bytes: number) => {
		to.bar.max = wire;
		to.bar.value = done += bytes;
		to.amount.textContent = amount(done, wire);
	};
	to.state.textContent = MESSAGES.working;
	progress(0);
	// Without it, a device that runs short of room may throw the copy away.
	void navigator.storage?.persist?.().catch(() => false);
	try {
		for (const group of Object.keys(list)) await keepGroup(store, list, group, { signal, progress });
		// Nothing shows the copy but the worker, which every page registers.
		await navigator.serviceWorker.ready;
		await markWhole(store, list);
		return { again: false };
	} catch (error) {
		return endingOf(error, signal);
	}
}
