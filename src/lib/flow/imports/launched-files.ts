// Files that the operating system opens with the installed page: they come through the browser's launch queue, also before
// anybody listens, and are imported as dropped ones are.
import { filesGiven } from './given.ts';
import type { Given } from './read-import.ts';

interface LaunchParams {
	readonly files?: readonly { getFile(): Promise<File> }[];
}

/** Only some browsers have it. */
export interface LaunchQueue {
	setConsumer(consumer: (params: LaunchParams) => void): void;
}

export interface LaunchListener {
	ongiven: (given: readonly Given[]) => void;
	/** A file is gone, or may not be read. */
	onfailure: (error: unknown) => void;
}

export function listenForLaunches(
	queue: LaunchQueue | undefined,
	{ ongiven, onfailure }: LaunchListener
): void {
	queue?.setConsumer(({ files = [] }) => {
		if (files.length === 0) return;
		Promise.all(files.map((file) => file.getFile())).then(
			(read) => ongiven(filesGiven(read)),
			onfailure
		);
	});
}
