// What is said of an import, and which name a file gets whose own is taken.
import type { ImportedFile } from '#lib/image/import-file.ts';
import type { Finding } from '#lib/project/finding.ts';
import { RUN_OPTIONS_FILE } from '#lib/project/run-options-file.ts';
import { errorText } from './error-text.ts';
import type { Message } from './messages.svelte.ts';
import { stemOf, type Texts } from './read-import.ts';

/** Named one by one up to here. */
const MAX_NAMED = 3;

function listOf(names: readonly string[]): string {
	const shown = names.slice(0, MAX_NAMED).map((name) => `“${name}”`);
	const rest = names.length - shown.length;
	return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

export function leftOutText(skipped: readonly string[]): string {
	if (skipped.length === 0) return '';
	const verb = skipped.length === 1 ? 'is not text and was' : 'are not text and were';
	return `${listOf(skipped)} ${verb} left out.`;
}

export function noRunOptionsText({ line, message }: Finding): string {
	return `Its run options were left out: ${RUN_OPTIONS_FILE}, line ${line}: ${message}`;
}

export function filesText(paths: readonly string[], replaced: readonly string[]): string {
	const added = paths.filter((path) => !replaced.includes(path));
	const parts = [
		...(added.length > 0 ? [`${listOf(added)} ${wasOrWere(added)} added`] : []),
		...(replaced.length > 0 ? [`${listOf(replaced)} ${wasOrWere(replaced)} replaced`] : [])
	];
	return `${parts.join(', ')}.`;
}

const wasOrWere = (names: readonly string[]) => (names.length === 1 ? 'was' : 'were');

export function imagesText(fileName: string, files: readonly ImportedFile[]): string {
	const [only] = files;
	if (files.length !== 1 || !only) return `${files.length} images were added to the library.`;
	const what = only.kind === 'module' ? 'module' : 'image';
	return `The ${what} “${titleOf(only)}” from “${fileName}” was added to the library.`;
}

function titleOf(file: ImportedFile): string {
	return file.kind === 'image' ? file.image.title || file.image.imageName : stemOf(file.fileName);
}

/** Each by itself: of several wrong files, one reads which and why. */
export function notImportedText(fileName: string, error: unknown): Omit<Message, 'id'> {
	const { title, next } = errorText(error);
	return {
		tone: 'error',
		title: `“${fileName}” was not imported.`,
		text: [title, next].filter(Boolean).join(' '),
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
