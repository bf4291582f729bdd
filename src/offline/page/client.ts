/** The page about reading offline: says what is on the device, keeps the whole site, takes it away again. */
import type { CopyList } from '../copy-list.ts';
import { forgetVisited, isSupported, look, removeCopy } from './device.ts';
import { START, describe } from './messages.ts';
import { parts } from './parts.ts';
import { stateOf } from './state.ts';

export async function start() {
	const to = parts();
	// The page says by itself what it takes.
	if (!isSupported()) return;
	let list: CopyList | undefined;
	let running: AbortController | undefined;

	const show = async (message?: string) => {
		const facts = await look();
		const state = stateOf(facts);
		list = facts.list;
		to.state.textContent = message ?? describe(state);
		to.start.hidden = !(state.kind in START);
		to.start.textContent = START[state.kind as keyof typeof START] ?? '';
		to.pause.hidden = to.progress.hidden = true;
		to.remove.hidden = state.kind === 'none' || state.kind === 'unreachable';
		await (await import('./visited-pages.ts')).listVisited(to, state);
	};

	const keep = async () => {
		if (running || !list) return;
		running = new AbortController();
		to.pause.hidden = to.progress.hidden = false;
		to.pause.focus();
		to.start.hidden = to.remove.hidden = true;
		const packs = list;
		const { signal } = running;
		const ending = await import('./keeping.ts')
			.then(({ keepAll }) => keepAll(to, packs, signal))
			.catch(() => undefined);
		running = undefined;
		await show(ending?.message);
		// Where not even the script came, the network is gone, as the page says by itself.
		if (ending?.again !== false)
			addEventListener('online', () => void attempt(() => show().then(keep)), { once: true });
	};

	/** Does something with what is kept; a browser may refuse that at any time. */
	const attempt = (work: () => Promise<unknown>) =>
		work().catch(async () => (await import('./refused.ts')).tellRefused(to));

	const afterwardsShow = (work: () => Promise<unknown>) => () => void attempt(() => work().then(() => show()));

	to.start.onclick = () => void attempt(keep);
	to.pause.onclick = () => running?.abort();
	to.remove.onclick = afterwardsShow(removeCopy);
	to.forget.onclick = afterwardsShow(forgetVisited);
	await attempt(show);
}
