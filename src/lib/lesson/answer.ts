// Whether an answer is right, and what it is told.
import type { Question } from './lesson.ts';
import type { LessonAnswer } from './progress.ts';

function plain(text: string): string {
	return text.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();
}

/** Null: there is nothing to be judged. */
export function isRight({ choices, accepts }: Question, answer: LessonAnswer): boolean | null {
	if (choices.length > 0) {
		if (!choices.some(({ right }) => right)) return null;
		return (
			typeof answer !== 'string' &&
			choices.every(({ right }, place) => right === answer.includes(place))
		);
	}
	if (accepts.length === 0) return null;
	return typeof answer === 'string' && accepts.some((right) => plain(right) === plain(answer));
}

/** Whether several choices belong to the answer. */
export function hasSeveral({ choices }: Question): boolean {
	return choices.filter(({ right }) => right).length > 1;
}
