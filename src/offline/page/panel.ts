/** What is on the device, in the page about reading offline: says it, keeps the whole site, takes it away again. */
import { element } from '../../dom/dom.ts';
import type { CopyList } from '../copy-list.ts';
import { forgetVisited, look, removeCopy, visitedPages } from './device.ts';
import { EVERYTHING, INTERRUPTED, START, describe } from './messages.ts';
import { BLOCKED } from './refusals.ts';
import type { Parts } from './parts.ts';
import { stateOf, type State } from './state.ts';

/** Lists the pages that were visited and are not on the page's own list. */
async function listVisited(to: Parts, state: State) {
	const always = new Set(Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-offline-always] a'), String));
	const pages = (await visitedPages()).filter(({ url }) => !always.has(url) && url !== location.href);
	const hasAll = state.kind === 'whole' || state.kind === 'older';
	const links = pages.map(({ url, title }) => element('li', {}, element('a', { href: url }, title)));
	to.hint.hidden = hasAll || links.length > 0;
	to.visited.replaceChildren(hasAll ? EVERYTHING : '', element('ul', { class: 'offline-pages' }, ...links));
	to.forget.hidden = !links.length;
}

export async function showPanel(to: Parts) {
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
		await listVisited(to, state);
	};

	const keep = async () => {
		if (running || !list) return;
		running = new AbortController();
		to.pause.hidden = to.progress.hidden = false;
		to.pause.focus();
		to.start.hidden = to.remove.hidden = true;
		const keeping = await import('./keeping.ts').catch(() => undefined);
		const { message, again } = (await keeping?.keepAll(to, list, running.signal)) ?? INTERRUPTED;
		running = undefined;
		await show(message);
		if (again) addEventListener('online', () => void attempt(() => show().then(keep)), { once: true });
	};

	/** Does something with what is kept; a browser may refuse that at any time. */
	const attempt = (work: () => Promise<unknown>) =>
		work().catch((error: unknown) => {
			console.warn(error);
			running = undefined;
			to.state.textContent = BLOCKED;
			for (const part of [to.start, to.pause, to.progress, to.remove, to.forget]) part.hidden = true;
		});

	to.start.onclick = () => void attempt(keep);
	to.pause.onclick = () => running?.abort();
	to.remove.onclick = () => void attempt(() => removeCopy().then(() => show()));
	to.forget.onclick = () => void attempt(() => forgetVisited().then(() => show()));
	await attempt(show);
}
