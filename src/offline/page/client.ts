/** The page about reading offline: what this browser can do, then the rest, which comes where it can be used. */
import { isBlocked, isSupported } from './support.ts';
import { BLOCKED, UNREACHED } from './refusals.ts';
import { parts } from './parts.ts';

export async function start() {
	const to = parts();
	// The page says by itself what it takes; a browser that has all of it but storage was told to have none.
	if (isBlocked()) to.state.textContent = BLOCKED;
	if (!isSupported()) return;
	const panel = await import('./panel.ts').catch(() => undefined);
	if (panel) await panel.showPanel(to);
	else to.state.textContent = UNREACHED;
}
