// The Markdown of a lesson, as far as its author should know: pictures that will not be seen, and texts that are too long.
import { FindingList } from '#lib/project/finding.ts';
import { fileOf, type ProjectPath } from '#lib/project/project.ts';
import { pictureAt } from './lesson-files.ts';
import type { Lesson } from './lesson.ts';

/** Longer ones are shown as source: see the reader of Markdown. */
const MAX_TEXT_LENGTH = 40_000;
const PICTURE = /!\[[^\]\n]{0,300}\]\(([^)\s]{1,300})/g;
const MARKDOWN = /\.md$/;

export function checkTexts(
	lesson: Lesson,
	note: (file: ProjectPath, findings: FindingList) => void
): void {
	const { files, steps, translations } = lesson;
	const told = new Set(steps.map(({ text }) => text.replace(MARKDOWN, '')));
	const folders = ['', ...translations.map(({ locale }) => `${locale}/`)];
	for (const [path, source] of Object.entries(files)) {
		const inside = folders.find((folder) => folder !== '' && path.startsWith(folder)) ?? '';
		const bare = path.slice(inside.length).replace(MARKDOWN, '');
		if (!MARKDOWN.test(path)) continue;
		// `steps/a` and, for a language, `steps/a.javascript`.
		if (!told.has(bare) && !told.has(bare.replace(/\.[^./]+$/, ''))) continue;
		const findings = new FindingList(source);
		if (source.length > MAX_TEXT_LENGTH)
			findings.error(
				'lesson-text-long',
				[0, 1],
				`A text has ${MAX_TEXT_LENGTH} characters at most.`,
				{ max: MAX_TEXT_LENGTH }
			);
		else checkPictures(lesson, path, source, findings);
		note(path, findings);
	}
}

function checkPictures(
	{ files }: Lesson,
	path: ProjectPath,
	source: string,
	findings: FindingList
): void {
	for (const { index, 0: whole, 1: address = '' } of source.matchAll(PICTURE)) {
		const span = [index, index + whole.length] as const;
		if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) {
			const message = 'Pictures come from the lesson itself: this one is not shown.';
			findings.warning('lesson-picture', span, message, {}, 'lesson-picture.foreign');
		} else if (fileOf({ files }, pictureAt(path, address)) === undefined) {
			const message = `There is no file “${address}”.`;
			findings.warning('lesson-picture', span, message, { file: address }, 'lesson-path');
		}
	}
}
