// What the page asks of the worker that reads what came from outside.
import type { LifeApi } from '#lib/core/worker-life.ts';
import type { ReadSubmissions } from '../grading/read-submissions.ts';
import type { Import, Loaded } from './read-import.ts';

export interface ImportReaderApi extends LifeApi {
	/** Answers as soon as the worker's code is there. */
	ready(): void;
	/** `onprogress` hears now and then how many bytes were unpacked. */
	read(loaded: Loaded, onprogress: (unpackedBytes: number) => void): Promise<Import>;
	/** The same for what a teacher was given. */
	readSubmissions(
		loaded: Loaded,
		onprogress: (unpackedBytes: number) => void
	): Promise<ReadSubmissions>;
}
