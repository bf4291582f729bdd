/** Part of every page: registers the service worker once the page is done and the reader reads. */
import { WORKER_FILE } from './worker-file.ts';

/** Milliseconds after the page has loaded: the worker's first copies must not compete with it. */
const LATER = 4000;

const ADDRESS = import.meta.env.BASE_URL + WORKER_FILE;

/** Knows no other address, whatever it is asked. */
const policy = window.trustedTypes?.createPolicy('worker', { createScriptURL: () => ADDRESS });

if (navigator.serviceWorker)
	if (import.meta.env.PROD)
		addEventListener('load', () =>
			setTimeout(
				() =>
					navigator.serviceWorker
						.register(policy?.createScriptURL(ADDRESS) ?? ADDRESS)
						// One of a new release takes over if no other page is open.
						.then(({ waiting }) => waiting?.postMessage('take over'))
						// The site works without it.
						.catch(() => {}),
				LATER,
			),
		);
	// A worker from an earlier preview at the same address would stand between the editor and the site.
	else void navigator.serviceWorker.getRegistrations().then((all) => all.forEach((one) => one.unregister()));

export {};
