/** The page about reading offline: keeps the whole site, shows how far it is, takes it away again. */
import { element } from '../../search/dom.ts';
import { bytesOf, type CopyList } from '../copy-list.ts';
import { register } from '../register.ts';
import { forgetVisited, isSupported, keepAll, look, removeCopy, visitedPages } from './device.ts';
import { MESSAGES, START, amount, describe } from './messages.ts';
import { packsOf, stateOf, type State } from './state.ts';

/** @throws Error if the page does not have the element, which is a fault of offline.astro */
const part = <E extends HTMLElement = HTMLElement>(name: string) => {
	const found = document.querySelector<E>(`[data-offline-${name}]`);
	if (!found) throw new Error(`the page has no element with data-offline-${name}`);
	return found;
};

const parts = () => ({
	state: part('state'),
	progress: part('progress'),
	bar: part<HTMLProgressElement>('bar'),
	amount: part('amount'),
	start: part<HTMLButtonElement>('start'),
	pause: part<HTMLButtonElement>('pause'),
	remove: part<HTMLButtonElement>('remove'),
	visited: part('visited'),
	forget: part<HTMLButtonElement>('forget'),
});

const showAmount = ({ bar, amount: text }: ReturnType<typeof parts>, done: number, wire: number) => {
	bar.max = wire;
	bar.value = done;
	text.textContent = amount(done, wire);
};

/** Lists the pages that were visited and are not on the page's own list. */
async function listVisited(to: ReturnType<typeof parts>, state: State) {
	const always = new Set(Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-offline-always] a'), String));
	const pages = (await visitedPages()).filter(({ url }) => !always.has(url) && url !== location.href);
	const hasAll = state.kind === 'whole' || state.kind === 'older';
	to.visited.replaceChildren(
		...(hasAll ? [element('p', {}, MESSAGES.everything)] : []),
		pages.length
			? element(
					'ul',
					{ class: 'offline-pages' },
					...pages.map(({ url, title }) => element('li', {}, element('a', { href: url }, title))),
				)
			: element('p', {}, hasAll ? '' : MESSAGES.nothingVisited),
	);
	to.forget.hidden = pages.length === 0;
}

export async function start() {
	const to = parts();
	if (!isSupported()) {
		to.state.textContent = MESSAGES.unsupported;
		return;
	}
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
		const wanted = list;
		const { missing } = await look();
		const wire = bytesOf(packsOf(wanted));
		let done = wire - bytesOf(missing);
		to.state.textContent = MESSAGES.working;
		to.pause.hidden = to.progress.hidden = false;
		to.pause.focus();
		to.start.hidden = to.remove.hidden = true;
		showAmount(to, done, wire);
		// Without it, a device that runs short of room may throw the copy away.
		void navigator.storage?.persist?.().catch(() => false);
		let message: string | undefined;
		try {
			await register();
			await keepAll(wanted, running.signal, (bytes) => showAmount(to, (done += bytes), wire));
		} catch (error) {
			const name = error instanceof Error ? error.name : '';
			if (name === 'QuotaExceededError') message = MESSAGES.full;
			else if (!running.signal.aborted) {
				message = MESSAGES.interrupted;
				addEventListener('online', () => void show().then(keep), { once: true });
			}
		}
		running = undefined;
		await show(message);
	};

	to.start.onclick = () => void keep();
	to.pause.onclick = () => running?.abort();
	to.remove.onclick = () => void removeCopy().then(() => show());
	to.forget.onclick = () => void forgetVisited().then(() => show());
	await show();
}
