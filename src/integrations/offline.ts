/**
 * Makes the site readable offline once everything else of it is written: packs of its files, and the service worker.
 * The development server has neither.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bytesOf } from '../offline/copy-list.ts';
import { writePacks } from '../offline/write-packs.ts';
import { writeWorker } from '../offline/write-worker.ts';

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;

export default function offline(): AstroIntegration {
	let base = '/';
	return {
		name: 'offline',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const list = await writePacks(dist);
				const { count, size } = await writeWorker(dist, base);
				const groups = Object.entries(list).map(([name, { packs }]) => `${name} ${kilobytes(bytesOf(packs))}`);
				logger.info(`${count} files beforehand, ${kilobytes(size)} before compression; to keep: ${groups.join(', ')}`);
			},
		},
	};
}
