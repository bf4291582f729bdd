/** Writes an index in a thread of its own, so that the development server goes on answering meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex, type IndexOptions, type IndexSource } from '../../search/indexer.ts';

export interface WorkerData {
	/** Where the index is written. */
	readonly folder: string;
	readonly source: IndexSource;
	readonly options: IndexOptions;
}

const { folder, source, options } = workerData as WorkerData;
parentPort?.postMessage(await writeSearchIndex(folder, source, options));
