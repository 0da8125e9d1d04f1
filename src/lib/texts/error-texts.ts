// What every error code means to a user: one table, from the rooms of all engines. A code without a text is a type error.
import type { ErrorCode, ErrorCodes, Internal } from '#lib/core/errors.ts';
import { archiveErrors } from './en/errors-archive.ts';
import { boardErrors } from './en/errors-board.ts';
import { compilerErrors } from './en/errors-compiler.ts';
import { coreErrors } from './en/errors-core.ts';
import { flashErrors } from './en/errors-flash.ts';
import { flowErrors } from './en/errors-flow.ts';
import { general } from './en/errors-general.ts';
import { httpErrors } from './en/errors-http.ts';
import { imageErrors } from './en/errors-image.ts';
import { lessonErrors } from './en/errors-lesson.ts';
import { offlineErrors } from './en/errors-offline.ts';
import { portErrors } from './en/errors-port.ts';
import { projectErrors } from './en/errors-project.ts';
import { scenarioErrors } from './en/errors-scenario.ts';
import { shareErrors } from './en/errors-share.ts';
import { simulatorErrors } from './en/errors-simulator.ts';
import { storageErrors } from './en/errors-storage.ts';
import { submissionErrors } from './en/errors-submission.ts';
import { workshopErrors } from './en/errors-workshop.ts';
import type { ErrorText, Words } from './words.ts';

/** Codes whose texts users read; the others are caught on the way, or told to developers by their message. */
export type SpokenCode = {
	[Code in ErrorCode]: ErrorCodes[Code] extends Internal ? never : Code;
}[ErrorCode];

type Text<Code extends SpokenCode> = Words | ((values: ErrorCodes[Code]) => Words);

type Texts = { readonly [Code in SpokenCode]: Text<Code> } & {
	readonly [Code in SpokenCode as `${Code}.next`]: Text<Code>;
};

export const ERROR_TEXTS = {
	...archiveErrors,
	...boardErrors,
	...compilerErrors,
	...coreErrors,
	...flashErrors,
	...flowErrors,
	...httpErrors,
	...imageErrors,
	...lessonErrors,
	...offlineErrors,
	...portErrors,
	...projectErrors,
	...scenarioErrors,
	...shareErrors,
	...simulatorErrors,
	...storageErrors,
	...submissionErrors,
	...workshopErrors
} satisfies Texts;

/** The type of the table ties each text to the values of its code, which come here together. */
const TEXTS: Readonly<Record<string, Words | ((values: never) => Words)>> = ERROR_TEXTS;

/** Of a code without a text, which nobody foresaw here, it says that in general words. */
export const errorText: ErrorText = (key, values) => {
	const text = TEXTS[key] ?? (key.endsWith('.next') ? general.tryAgain : general.unexpected);
	return typeof text === 'function' ? text(values as never) : text;
};
