// A lesson in another language, as far as it is translated: the same value with other texts, and other files in the place
// of its own. Code is not translated.
import { isWithin } from '#lib/project/path.ts';
import type {
	Lesson,
	LessonStep,
	Question,
	QuestionTranslation,
	StepTranslation,
	LessonTranslation
} from './lesson.ts';

type Texts = readonly (string | null)[];

/** The locale that fits best of those that it has: `de` for `de-AT`; its own where none does. */
export function localeFor(lesson: Lesson, wanted: string): string {
	const known = [lesson.locale, ...lesson.translations.map(({ locale }) => locale)];
	const [language] = wanted.split('-');
	return (
		known.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ??
		known.find((locale) => locale.split('-')[0] === language) ??
		lesson.locale
	);
}

export function lessonIn(lesson: Lesson, wanted: string): Lesson {
	const locale = localeFor(lesson, wanted);
	const translation = lesson.translations.find((one) => one.locale === locale);
	return translation ? translated(lesson, translation) : lesson;
}

function translated(lesson: Lesson, translation: LessonTranslation): Lesson {
	const { title, summary, teacher, learn, locale } = translation;
	return {
		...lesson,
		locale,
		title: title ?? lesson.title,
		summary: summary ?? lesson.summary,
		teacher: teacher ?? lesson.teacher,
		learn: lesson.learn.map((text, place) => learn[place] ?? text),
		steps: lesson.steps.map((step) => translatedStep(step, translation.steps[step.id])),
		files: { ...lesson.files, ...own(lesson.files, locale) }
	};
}

/** What lies below the folder of a language takes the place of the original. */
function own(files: Lesson['files'], locale: string): Lesson['files'] {
	return Object.fromEntries(
		Object.entries(files).flatMap(([path, text]) =>
			isWithin(path, locale) && !path.endsWith('/lesson.yaml')
				? [[path.slice(locale.length + 1), text]]
				: []
		)
	);
}

function translatedStep(step: LessonStep, texts: StepTranslation | undefined): LessonStep {
	if (!texts) return step;
	const of = (list: Texts, place: number, original: string) => list[place] ?? original;
	return {
		...step,
		title: texts.title ?? step.title,
		hints: step.hints.map((hint, place) => ({ ...hint, text: of(texts.hints, place, hint.text) })),
		checks: step.checks.map((check, place) => {
			const said = texts.checks[place];
			if (said == null) return check;
			const { wish } = check;
			return wish.kind === 'confirm'
				? { ...check, wish: { ...wish, text: said } }
				: { ...check, say: said };
		}),
		show: step.show.map((one, place) => ({ ...one, say: of(texts.show, place, one.say) })),
		picture: step.picture && { ...step.picture, alt: texts.picture ?? step.picture.alt },
		predict: translatedQuestion(step.predict, texts.predict),
		question: translatedQuestion(step.question, texts.question)
	};
}

function translatedQuestion(
	question: Question | null,
	texts: QuestionTranslation | null
): Question | null {
	if (!question || !texts) return question;
	return {
		text: texts.text ?? question.text,
		explain: texts.explain ?? question.explain,
		choices: question.choices.map((choice, place) => ({
			...choice,
			text: texts.choices[place] ?? choice.text,
			say: texts.say[place] ?? choice.say
		})),
		// What is right in the original stays right.
		accepts: [...question.accepts, ...texts.accepts.filter((text) => text !== null)]
	};
}
