// The errors of what the page and the commands do with all engines: each code with the values that its text takes. The texts are in texts/en.
import type { NoValues } from '#lib/core/errors.ts';

export interface FlowErrors {
	'aot-not-simulated': { file: string };
	'board-unplugged': NoValues;
	'browser-storage-full': NoValues;
	'build-file-invalid': NoValues;
	'build-file-missing': NoValues;
	'compile-failed': NoValues;
	'container-still-runs': NoValues;
	'follow-denied': NoValues;
	'follow-gone': NoValues;
	'follow-too-large': { name: string; limit: number };
	'follow-unsupported': NoValues;
	'grading-too-long': { seconds: number };
	'image-changed': NoValues;
	'image-gone': NoValues;
	'image-name-missing': { name: string };
	'import-crashed': NoValues;
	'import-elsewhere': NoValues;
	'import-timeout': NoValues;
	'import-too-large': NoValues;
	'library-busy': NoValues;
	'marks-invalid': NoValues;
	'no-video': NoValues;
	'no-led': NoValues;
	'no-project': NoValues;
	'page-framed': NoValues;
	'page-insecure': NoValues;
	'recording-empty': NoValues;
	'reset-failed': NoValues;
	'run-under-way': NoValues;
	'scenario-board': NoValues;
	'scenario-invalid': NoValues;
	'scenario-missing': NoValues;
	'scenario-project-missing': { name: string };
	'serial-unsupported': NoValues;
	'shared-memory-missing': NoValues;
	'sources-missing': NoValues;
	'too-many-boards': NoValues;
	'tray-no-console': NoValues;
	'uname-unheard': NoValues;
	'will-not-run': NoValues;
}

declare module '#lib/core/errors.ts' {
	interface ErrorCodes extends FlowErrors {}
}
