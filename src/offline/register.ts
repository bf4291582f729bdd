/** Part of every page: registers the service worker once the page is done and the reader reads. */
import { WORKER_FILE } from './names.ts';

/** Milliseconds after the page has loaded: its first copies must not compete with the next page. */
const LATER = 4000;

/** Registers the worker, and lets one of a new release take over if no other page is open. */
export const register = async () => {
	const registration = await navigator.serviceWorker.register(import.meta.env.BASE_URL + WORKER_FILE);
	registration.waiting?.postMessage('take over');
	return registration;
};

if (navigator.serviceWorker)
	if (import.meta.env.PROD) addEventListener('load', () => setTimeout(() => register().catch(() => {}), LATER));
	// A worker from an earlier preview at the same address would stand between the editor and the site.
	else void navigator.serviceWorker.getRegistrations().then((all) => all.forEach((one) => one.unregister()));
