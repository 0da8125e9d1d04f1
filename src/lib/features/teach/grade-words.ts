// What a grade and its parts say, as words.
import { AppError } from '#lib/core/errors.ts';
import type { Grade, GradeFailure, Handed } from '#lib/flow/grading/grade.ts';
import { sumOf, verdictsOf, type Verdict } from '#lib/flow/grading/verdict.ts';
import { expectedWords, wishOf } from '#lib/flow/lessons/check-words.ts';
import type { Lesson } from '#lib/lesson/lesson.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';
import { teach as words } from '#lib/texts/en/teach.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';
import type { Tone } from '#lib/ui/notice.ts';

export interface Told {
	text: Words;
	tone: Tone;
}

/** The codes come from AppErrors, whose values belong to them. */
export function failureWords({ code, values, message }: GradeFailure): ErrorWords {
	return errorWords(AppError.like({ code: code as AppError['code'], values }, message));
}

/** The result of one submission in a few words. */
export function resultOf(one: Handed, grade: Grade, lesson: Lesson | null): Told {
	if (!lesson) return { text: missingLesson(one), tone: 'warning' };
	if (grade.failure) return { text: failureWords(grade.failure).title, tone: 'error' };
	if (grade.state === 'waiting') return { text: words.waiting, tone: 'neutral' };
	if (grade.state === 'cancelled') return { text: words.cancelled, tone: 'neutral' };
	const { passed, of } = sumOf(verdictsOf(lesson, one.submission, grade));
	if (grade.state === 'running') return { text: words.running, tone: 'info' };
	return { text: words.passedOf({ passed, of }), tone: passed === of ? 'success' : 'warning' };
}

function missingLesson({ submission }: Handed): Words {
	return submission.lesson
		? words.lessonMissing({ id: submission.lesson.id })
		: words.noLessonNamed;
}

const FOUND = {
	passed: { text: words.foundPassed, tone: 'success' },
	failed: { text: words.foundFailed, tone: 'error' },
	said: { text: words.foundSaid, tone: 'neutral' },
	open: { text: words.foundOpen, tone: 'neutral' }
} as const satisfies Record<Verdict['found'], Told>;

export function foundWords({ found }: Verdict): Told {
	return FOUND[found];
}

export function claimWords({ claimed }: Verdict): Words {
	if (claimed === null) return words.claimNone;
	return claimed ? words.claimPassed : words.claimFailed;
}

/** What a check shows: in the author's words, or else by what it does. */
export function checkWords(verdict: Verdict, lesson: Lesson): Words {
	if (verdict.say !== '') return verbatim(verdict.say);
	return expectedWords(wishOf(lesson, verdict.step, verdict.index));
}
