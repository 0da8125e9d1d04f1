// Which submissions of a class are alike: those of one lesson are compared, without what the lesson gave.
import { startOf } from '#lib/lesson/lesson-files.ts';
import { similarPairs, type SimilarPair } from '#lib/submission/similarity.ts';
import { workOfSubmission, type LessonOf } from './grade-class.ts';
import type { Handed } from './grade.ts';

export function similarIn(handed: readonly Handed[], lessonOf: LessonOf): SimilarPair[] {
	return [...groupsOf(handed, lessonOf).values()]
		.flatMap((group) => {
			const start = startFor(group, lessonOf);
			const compared = group.map(({ id, submission }) => ({ id, files: submission.project.files }));
			return similarPairs(compared, start);
		})
		.toSorted((a, b) => b.share - a.share);
}

function groupsOf(handed: readonly Handed[], lessonOf: LessonOf): Map<string, Handed[]> {
	const groups = new Map<string, Handed[]>();
	for (const one of handed) {
		const id = lessonOf(one)?.id ?? '';
		groups.set(id, [...(groups.get(id) ?? []), one]);
	}
	return groups;
}

/** What the lesson gave in any of the languages that the group wrote in: names of files keep them apart. */
function startFor(group: readonly Handed[], lessonOf: LessonOf): Record<string, string> {
	const files: Record<string, string> = {};
	for (const one of group) {
		const lesson = lessonOf(one);
		if (!lesson) continue;
		const { language } = workOfSubmission(one.submission, lesson);
		for (const [path, text] of Object.entries(startOf(lesson, language)))
			files[`${language}/${path}`] = text;
	}
	return files;
}
