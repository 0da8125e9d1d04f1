// What the board's file system layer writes into the log when a call of a container fails. The program gets WASI's number.
import { FileError } from '#lib/simulator/storage/board-files.ts';
import type { WasiBoard } from './process.ts';

/** What it calls the operations, as far as it complains about them. */
export type FileComplaint =
	| 'file open error'
	| 'file seek error'
	| 'file write error'
	| 'file truncate error'
	| 'directory open error'
	| 'failed to create directory'
	| 'failed to unlink path'
	| 'failed to rename file or dir'
	| 'failed get file or dir stat';

/** Runs a file operation; a failure of it is logged and passed on. */
export function complaining<Result>(
	{ console }: Pick<WasiBoard, 'console'>,
	complaint: FileComplaint,
	action: () => Result
): Result {
	try {
		return action();
	} catch (error) {
		if (error instanceof FileError) console.log('err', 'fs', `${complaint} (-${error.errno})`);
		throw error;
	}
}
