// What a gallery shows of a lesson, from its descriptions alone: whether the rest of it is in order, nobody asks here.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { FindingList } from '#lib/project/finding.ts';
import { fileOf, type Project } from '#lib/project/project.ts';
import { readYaml } from '#lib/project/read-yaml.ts';
import { LESSON_FILE, LESSON_LEVELS, type LessonLevel } from './lesson.ts';
import { isLessonId } from './progress.ts';

/** What is told of it in one language. */
export interface CardTexts {
	title: string;
	summary: string;
	learn: readonly string[];
}

export interface LessonCard extends CardTexts {
	id: string;
	minutes: number;
	order: number | null;
	level: LessonLevel;
	topics: readonly string[];
	/** Ids of its steps, for the progress. */
	steps: readonly string[];
	/** BCP 47. */
	locale: string;
	/** By tag; what is missing is told in its own language. */
	translations: Readonly<Record<string, Partial<CardTexts>>>;
}

type FieldMap = Readonly<Record<string, unknown>>;

/** Null: there is no lesson in it that could be shown. */
export function cardOf(files: Project['files']): LessonCard | null {
	const fields = fieldsOf(fileOf({ files }, LESSON_FILE));
	const id = fields['id'];
	const title = textOf(fields['title']);
	if (!isLessonId(id) || title === null) return null;
	const { minutes, order } = fields;
	return {
		id,
		title,
		summary: textOf(fields['summary']) ?? '',
		learn: textsOf(fields['learn']),
		minutes: typeof minutes === 'number' && minutes > 0 ? minutes : 0,
		order: typeof order === 'number' ? order : null,
		level: LESSON_LEVELS.find((one) => one === fields['level']) ?? 'basic',
		topics: textsOf(fields['topics']),
		steps: stepsOf(fields['steps']),
		locale: textOf(fields['locale']) ?? 'en',
		translations: translationsOf(files)
	};
}

/** The texts of a card in the language that fits best. */
export function cardIn(card: LessonCard, wanted: string): CardTexts {
	const known = Object.keys(card.translations);
	const [language] = wanted.split('-');
	const tag = known.find((one) => one === wanted) ?? known.find((one) => one === language);
	const own = { title: card.title, summary: card.summary, learn: card.learn };
	return tag === undefined ? own : { ...own, ...card.translations[tag] };
}

function translationsOf(files: Project['files']): LessonCard['translations'] {
	return Object.fromEntries(
		Object.entries(files).flatMap(([path, source]) => {
			const [, tag] = /^([a-z]{2,3}(?:-[A-Za-z]{2,4})?)\/lesson\.yaml$/.exec(path) ?? [];
			if (tag === undefined) return [];
			const fields = fieldsOf(source);
			const [title, summary] = [textOf(fields['title']), textOf(fields['summary'])];
			const learn = textsOf(fields['learn']);
			const texts: Partial<CardTexts> = {
				...(title !== null && { title }),
				...(summary !== null && { summary }),
				...(learn.length > 0 && { learn })
			};
			return [[tag, texts] as const];
		})
	);
}

function fieldsOf(source: string | undefined): FieldMap {
	const root = source === undefined ? undefined : readYaml(source, new FindingList(source));
	const value = root && plain(root, 0);
	return typeof value === 'object' && value !== null ? (value as FieldMap) : {};
}

/** A value of what was read; deeper than a card needs it is null. */
function plain(node: Node | null, depth: number): unknown {
	if (depth > 4) return null;
	if (isScalar(node)) return node.value;
	if (isSeq(node)) return node.items.map((item) => plain(item as Node | null, depth + 1));
	if (!isMap(node)) return null;
	return Object.fromEntries(
		node.items.map(({ key, value }) => [
			isScalar(key) ? String(key.value) : '',
			plain(value as Node | null, depth + 1)
		])
	);
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 400) : null;
}

function textsOf(value: unknown): string[] {
	return Array.isArray(value) ? value.flatMap((one) => textOf(one) ?? []).slice(0, 10) : [];
}

function stepsOf(value: unknown): string[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((step: unknown) => {
		const id = typeof step === 'object' && step !== null && 'id' in step ? step.id : null;
		return isLessonId(id) ? [id] : [];
	});
}
