// What the page asks of the worker that reads what came from outside.
import type { Import, Loaded } from './read-import.ts';

export interface ImportReaderApi {
	/** Answers as soon as the worker's code is there. */
	ready(): void;
	/** `onprogress` hears now and then how many bytes were unpacked. */
	read(loaded: Loaded, onprogress: (unpackedBytes: number) => void): Promise<Import>;
}
