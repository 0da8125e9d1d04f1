// The errors of a board: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface BoardErrors {
	'answer-garbled': NoValues;
	'board-closed': NoValues;
	'board-lost': NoValues;
	'board-restarted': NoValues;
	'board-silent': NoValues;
	'command-refused': NoValues;
	'container-exists': NoValues;
	'container-in-use': NoValues;
	'container-missing': NoValues;
	'container-not-running': NoValues;
	'create-failed': NoValues;
	'file-exists': NoValues;
	'file-missing': NoValues;
	'folder-not-empty': NoValues;
	'image-in-use': NoValues;
	'image-missing': NoValues;
	'name-refused': NoValues;
	'not-a-file': NoValues;
	'not-a-folder': NoValues;
	'not-a-supervisor': NoValues;
	'path-refused': NoValues;
	'smp-gone': NoValues;
	'smp-timeout': NoValues;
	'start-failed': NoValues;
	'storage-refused-by-board': NoValues;
	'stray-file': NoValues;
	'terminal-open': NoValues;
	'transfer-failed': NoValues;
	'transfer-mismatch': NoValues;
	'upload-failed': NoValues;
	'upload-mismatch': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends BoardErrors {}
}
