// What is said of an import, and which name a file gets whose own is taken.
import type { ImportedFile } from '#lib/image/import-file.ts';
import type { Finding } from '#lib/project/finding.ts';
import { problemWords } from '../build/problem-words.ts';
import { RUN_OPTIONS_FILE } from '#lib/project/run-options-file.ts';
import type { Message } from '../message.ts';
import { notices } from '#lib/texts/en/notices.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import { stemOf, type Texts } from './read-import.ts';
import { imports as words } from '#lib/texts/en/imports.ts';
import type { Words } from '#lib/texts/words.ts';

/** Named one by one up to here. */
const MAX_NAMED = 3;

function listOf(names: readonly string[]): Words[] {
	const shown = names.slice(0, MAX_NAMED).map((name) => words.quoted({ name }));
	const rest = names.length - shown.length;
	return rest > 0 ? [...shown, words.more({ n: rest })] : shown;
}

export function leftOutText(skipped: readonly string[]): Words | null {
	if (skipped.length === 0) return null;
	return words.leftOut({ files: listOf(skipped), n: skipped.length });
}

export function noRunOptionsText(finding: Finding): Words {
	const message = problemWords(finding);
	return words.optionsLeftOut({ file: RUN_OPTIONS_FILE, line: finding.line, message });
}

export function filesText(paths: readonly string[], replaced: readonly string[]): Words {
	const added = paths.filter((path) => !replaced.includes(path));
	if (replaced.length === 0) return words.filesAdded({ files: listOf(added), n: added.length });
	if (added.length === 0)
		return words.filesReplaced({ files: listOf(replaced), n: replaced.length });
	return words.filesAddedAndReplaced({
		added: listOf(added),
		a: added.length,
		replaced: listOf(replaced),
		r: replaced.length
	});
}

export function imagesText(file: string, files: readonly ImportedFile[]): Words {
	const [only] = files;
	if (files.length !== 1 || !only) return words.imagesAdded({ n: files.length });
	const title = titleOf(only);
	return only.kind === 'module'
		? words.moduleAdded({ title, file })
		: words.imageAdded({ title, file });
}

function titleOf(file: ImportedFile): string {
	return file.kind === 'image' ? file.image.title || file.image.imageName : stemOf(file.fileName);
}

/** Each by itself: of several wrong files, one reads which and why. */
export function notImportedText(fileName: string, error: unknown): Omit<Message, 'id'> {
	const { title, next } = errorWords(error);
	return {
		tone: 'error',
		title: notices.notImported({ file: fileName }),
		text: notices.sentences({ first: title, second: next }),
		timeoutMs: null
	};
}

/** The files of the project stay; those of the same names come beside them. */
export function besides(given: Texts, same: readonly string[], existing: readonly string[]): Texts {
	const taken = new Set([...existing, ...Object.keys(given)]);
	const entries = Object.entries(given).map(([path, text]) => {
		const free = same.includes(path) ? freePath(path, taken) : path;
		taken.add(free);
		return [free, text] as const;
	});
	return Object.fromEntries(entries);
}

/** `lib/led.h` → `lib/led-2.h`. */
function freePath(path: string, taken: ReadonlySet<string>): string {
	const [, stem = path, ending = ''] = /^(.*?[^/])((?:\.scenario)?\.[^./]+)?$/s.exec(path) ?? [];
	for (let number = 2; ; number++) {
		const candidate = `${stem}-${number}${ending}`;
		if (!taken.has(candidate)) return candidate;
	}
}
