// What a check expects, and what was the case instead, as words.
import type { CheckFailure } from '#lib/lesson/check-report.ts';
import type { CheckWish } from '#lib/lesson/check.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import { AppError } from '#lib/core/errors.ts';
import { checks as words } from '#lib/texts/en/checks.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import type { Words } from '#lib/texts/words.ts';
import { foundWords, stepExpectedWords, stepWords } from '../scenarios/step-words.ts';

/** `null`: the question of a step. */
export function expectedWords(wish: CheckWish | null): Words {
	if (!wish) return words.answer;
	switch (wish.kind) {
		case 'scenario':
			return words.scenario({ n: wish.scenario.steps.length });
		case 'builds':
			return words.builds;
		case 'no-build':
			return wish.error === null ? words.noBuild : words.noBuildWith({ error: wish.error });
		case 'size': {
			const size = sizeOf(wish.underBytes);
			return wish.of === 'memory' ? words.memoryUnder({ size }) : words.imageUnder({ size });
		}
		case 'uses':
			return words.uses({ code: wish.code, n: wish.atLeast });
		case 'not':
			return wish.fewerThan === 1
				? words.usesNot({ code: wish.code })
				: words.usesLess({ code: wish.code, n: wish.fewerThan });
		case 'call':
			return callWords(wish);
		case 'file':
			return wish.contains === null
				? words.file({ path: wish.path })
				: words.fileWith({ path: wish.path, text: wish.contains });
		case 'confirm':
			return words.confirm({ text: wish.text });
	}
}

function callWords({ name, atLeast, atMost }: Extract<CheckWish, { kind: 'call' }>): Words {
	if (atMost === 0) return words.callsNever({ name });
	if (atMost === null) return words.calls({ name, n: atLeast });
	return words.callsBetween({ name, least: atLeast, most: atMost });
}

/** As the lesson writes it: 1 KB is 1024 bytes. */
function sizeOf(bytes: number): string {
	return bytes < 1024 ? `${bytes} B` : `${Number((bytes / 1024).toFixed(1))} KB`;
}

/** What was the case. */
export function failureWords(failure: CheckFailure): Words {
	switch (failure.code) {
		case 'scenario-step':
			return stepFailedWords(failure);
		case 'does-not-build':
		case 'other-error':
			return buildWords(failure);
		case 'builds':
			return words.itBuilds;
		case 'too-large':
			return words.sizeIs({ size: sizeOf(failure.bytes) });
		case 'code-missing':
			return failure.found === 0
				? words.codeMissing({ code: failure.words })
				: words.codeFound({ code: failure.words, n: failure.found });
		case 'code-unwanted':
			return words.codeUnwanted({ code: failure.words, file: failure.file, line: failure.line });
		case 'file-gone':
			return words.fileGone({ file: failure.file });
		case 'too-few-calls':
		case 'too-many-calls':
			return words.called({ name: failure.name, n: failure.found });
		case 'no-such-file':
			return words.noSuchFile({ path: failure.path });
		case 'other-content':
			return words.otherContent({ content: failure.content });
		case 'not-confirmed':
			return words.notConfirmed;
		case 'not-answered':
			return words.notAnswered;
		case 'answered-wrong':
			return words.answeredWrong;
		case 'too-long':
			return words.tooLong({ seconds: Math.round(failure.limitMs / 1000) });
		case 'refused':
			return refusedWords(failure);
	}
}

function stepFailedWords(failure: Extract<CheckFailure, { code: 'scenario-step' }>): Words {
	const { action, found } = failure;
	const got = foundWords(found);
	return action.kind === 'wait' || action.kind === 'expect'
		? words.stepFailed({ expected: stepExpectedWords(action), got })
		: words.stepNotDone({ step: stepWords(failure), got });
}

/** As commands and report files tell it: a step of a scenario by the English of its report. */
export function writtenFailure(failure: CheckFailure): Words {
	if (failure.code !== 'scenario-step') return failureWords(failure);
	return words.stepFailed({ expected: failure.expected, got: failure.got });
}

function buildWords({
	code,
	message,
	file,
	line
}: Extract<CheckFailure, { code: 'does-not-build' | 'other-error' }>): Words {
	const place = file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `;
	return code === 'other-error'
		? words.otherError({ message: place + message })
		: words.doesNotBuild({ message: place + message });
}

/** The codes come from AppErrors, whose values belong to them. */
function refusedWords({
	error,
	values,
	message
}: Extract<CheckFailure, { code: 'refused' }>): Words {
	const like = AppError.like({ code: error as AppError['code'], values }, message);
	return errorWords(like).title;
}

/** The wish of a result; null: the question. */
export function wishOf(lesson: Lesson, step: string, index: number): CheckWish | null {
	return lesson.steps.find(({ id }) => id === step)?.checks[index]?.wish ?? null;
}
