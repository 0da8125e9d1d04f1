// The errors of commands and of tools for developers: their messages are what is printed.
import type { Internal } from '#lib/core/errors.ts';

export interface CommandErrors {
	'bad-usage': Internal;
	'board-crashed': Internal;
	'command-failed': Internal;
	'fuzz-broken': Internal;
	interrupted: Internal;
	'not-a-module': Internal;
	'no-build-file': Internal;
	'not-text': Internal;
	'pty-path-taken': Internal;
	'rebuild-differs': Internal;
	'socat-failed': Internal;
	'socat-missing': Internal;
	'storage-invalid': Internal;
	'storage-unwritable': Internal;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends CommandErrors {}
}
