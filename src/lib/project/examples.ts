// The files below src/examples → the examples, checked: a broken one stops the build's tests, not a visitor.
import { findProfile } from '#lib/abi/board-profiles.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { checkFiles } from './edit-project.ts';
import {
	DEFAULT_LANGUAGE,
	isLanguageId,
	isMain,
	languageOf,
	type LanguageId
} from './languages.ts';
import {
	BUILD_FILE,
	fileOf,
	type Example,
	type ExampleCard,
	type ExampleShelf
} from './project.ts';
import { decodeRunOptions, type RunOptions } from './run-options.ts';

const ROOT = '/src/examples/';
const DESCRIPTION_FILE = 'example.json';

interface Description {
	title: string;
	summary: string;
	topics: readonly string[];
	language?: LanguageId;
	isTemplate?: boolean;
	board?: string;
	memoryBytes?: number;
	/** Place in the gallery. The first one is what a new visitor finds open. */
	order: number;
	run: RunOptions | null;
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '';
}

function decodeDescription(source: string): Description {
	const value: unknown = JSON.parse(source);
	if (typeof value !== 'object' || value === null) throw new TypeError('it is not an object');
	const { title, summary, topics, order, board, memoryBytes, run, language, isTemplate } =
		value as Record<string, unknown>;
	if (!isText(title) || !isText(summary)) throw new TypeError('title or summary is missing');
	if (!Array.isArray(topics) || topics.length === 0 || !topics.every(isText)) {
		throw new TypeError('topics is not a list of strings');
	}
	if (typeof order !== 'number' || !Number.isInteger(order))
		throw new TypeError('order is missing');
	if (board !== undefined && (!isText(board) || !findProfile(board, 'ours')))
		throw new TypeError('there is no such board');
	if (memoryBytes !== undefined && (typeof memoryBytes !== 'number' || !(memoryBytes > 0)))
		throw new TypeError('memoryBytes is not right');
	if (language !== undefined && !(isText(language) && isLanguageId(language)))
		throw new TypeError('there is no such language');
	if (isTemplate !== undefined && isTemplate !== true)
		throw new TypeError('isTemplate is not right');
	const options = run === undefined ? null : decodeRunOptions(run);
	if (run !== undefined && !options) throw new TypeError('run is not right');
	return {
		...{ title, summary, topics, order, run: options },
		...(language !== undefined && { language }),
		...(isTemplate && { isTemplate }),
		...(board !== undefined && { board }),
		...(memoryBytes !== undefined && { memoryBytes })
	};
}

function exampleFrom(id: string, raw: Record<string, string>): { example: Example; order: number } {
	const { [DESCRIPTION_FILE]: source, ...sources } = raw;
	if (source === undefined) throw new TypeError(`${DESCRIPTION_FILE} is missing`);
	const { order, run, ...description } = decodeDescription(source);
	const files = checkFiles(sources);
	if (fileOf({ files }, BUILD_FILE) === undefined) throw new TypeError(`${BUILD_FILE} is missing`);
	const language = languageOf(files);
	if ((description.language ?? DEFAULT_LANGUAGE) !== language)
		throw new TypeError(`its files are in the language ${language}, which it does not say`);
	return { example: { id, ...description, files, ...(run && { run }) }, order };
}

/** `main.*` first: it is what one came for. Then as in any list of files. */
function byImportance([a]: [string, string], [b]: [string, string]): number {
	return Number(isFirst(b)) - Number(isFirst(a)) || a.localeCompare(b, 'en');
}

function isFirst(path: string): boolean {
	return !path.includes('/') && isMain(path);
}

/** What is read of the folder of one example; whatever is wrong with it is `example-invalid`. */
function judged<T>(id: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		const message = `The example “${id}” is broken: ${messageOf(error)}.`;
		throw new AppError('example-invalid', message, { cause: error });
	}
}

/** `/src/examples/ID/PATH` → value, by ID and PATH. */
function byFolder<T>(files: Readonly<Record<string, T>>): Map<string, Record<string, T>> {
	const folders = new Map<string, Record<string, T>>();
	for (const [path, value] of Object.entries(files)) {
		const [, id, rest] = /^\/src\/examples\/([a-z0-9-]+)\/(.+)$/.exec(path) ?? [];
		if (!id || !rest) {
			const message = `${path} is not in a folder of ${ROOT} with a name of a–z, 0–9 and “-”.`;
			throw new AppError('example-invalid', message);
		}
		folders.set(id, { ...folders.get(id), [rest]: value });
	}
	return folders;
}

function inOrder<T extends { order: number }>(list: readonly T[]): T[] {
	return [...list].sort((a, b) => a.order - b.order);
}

function oneFrom(id: string, raw: Record<string, string>): { example: Example; order: number } {
	const sorted = Object.fromEntries(Object.entries(raw).sort(byImportance));
	return judged(id, () => exampleFrom(id, sorted));
}

/**
 * Takes `/src/examples/ID/PATH` → text, as import.meta.glob gives them, and returns the examples in their order.
 * Throws `example-invalid`.
 */
export function examplesFrom(files: Readonly<Record<string, string>>): Example[] {
	const all = [...byFolder(files)].map(([id, raw]) => oneFrom(id, raw));
	return inOrder(all).map(({ example }) => example);
}

/** Files whose texts are fetched one by one, by their paths. */
type LateTexts = Readonly<Record<string, () => Promise<string>>>;

/**
 * The same examples, of which only the first one and the descriptions are here: `descriptions` are the texts of the
 * `example.json`, `first` is the whole folder of the first example, `files` gives the other files. Throws `example-invalid`.
 */
export function exampleShelf(
	descriptions: Readonly<Record<string, string>>,
	first: Readonly<Record<string, string>>,
	files: () => Promise<LateTexts>
): ExampleShelf {
	const described = byFolder(descriptions);
	const cards = [...described].map(([id, { [DESCRIPTION_FILE]: source = '' }]) => {
		const { run: _run, ...card } = judged(id, () => decodeDescription(source));
		return { id, ...card };
	});
	const ordered = inOrder(cards).map(({ order: _order, ...card }): ExampleCard => card);
	const [whole] = examplesFrom(first);
	if (!whole || whole.id !== ordered[0]?.id)
		throw new AppError('example-invalid', `“${whole?.id}” is not the first example.`);
	return {
		first: whole,
		cards: ordered,
		async load(id) {
			if (id === whole.id) return whole;
			const description = described.get(id);
			if (!description)
				throw new AppError('example-missing', `no example ${id}`, { values: { id } });
			const raw = await textsOf(id, async () => byFolder(await files()).get(id) ?? {});
			return oneFrom(id, { ...raw, ...description }).example;
		}
	};
}

async function textsOf(
	id: string,
	files: () => Promise<LateTexts>
): Promise<Record<string, string>> {
	try {
		const texts = Object.entries(await files()).map(
			async ([path, text]) => [path, await text()] as const
		);
		return Object.fromEntries(await Promise.all(texts));
	} catch (error) {
		throw new AppError('example-unreachable', `The files of “${id}” could not be loaded.`, {
			cause: error
		});
	}
}
