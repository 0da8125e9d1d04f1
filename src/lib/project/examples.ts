// The files below src/examples → the examples, checked: a broken one stops the build's tests, not a visitor.
import { findProfile } from '#lib/abi/board-profiles.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { checkFiles } from './edit-project.ts';
import { BUILD_FILE, fileOf, type Example } from './project.ts';
import { decodeRunOptions, type RunOptions } from './run-options.ts';

const ROOT = '/src/examples/';
const DESCRIPTION_FILE = 'example.json';

interface Description {
	title: string;
	summary: string;
	topics: readonly string[];
	board?: string;
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
	const { title, summary, topics, order, board, run } = value as Record<string, unknown>;
	if (!isText(title) || !isText(summary)) throw new TypeError('title or summary is missing');
	if (!Array.isArray(topics) || topics.length === 0 || !topics.every(isText)) {
		throw new TypeError('topics is not a list of texts');
	}
	if (typeof order !== 'number' || !Number.isInteger(order))
		throw new TypeError('order is missing');
	if (board !== undefined && (!isText(board) || !findProfile(board, 'ours')))
		throw new TypeError('there is no such board');
	const options = run === undefined ? null : decodeRunOptions(run);
	if (run !== undefined && !options) throw new TypeError('run is not right');
	return { title, summary, topics, order, run: options, ...(board !== undefined && { board }) };
}

function exampleFrom(id: string, raw: Record<string, string>): { example: Example; order: number } {
	const { [DESCRIPTION_FILE]: source, ...sources } = raw;
	if (source === undefined) throw new TypeError(`${DESCRIPTION_FILE} is missing`);
	const { order, run, ...description } = decodeDescription(source);
	const files = checkFiles(sources);
	if (fileOf({ files }, BUILD_FILE) === undefined) throw new TypeError(`${BUILD_FILE} is missing`);
	return { example: { id, ...description, files, ...(run && { run }) }, order };
}

/** `main.c` first: it is what one came for. Then as in any list of files. */
function byImportance([a]: [string, string], [b]: [string, string]): number {
	return Number(b === 'main.c') - Number(a === 'main.c') || a.localeCompare(b, 'en');
}

/**
 * Takes `/src/examples/ID/PATH` → text, as import.meta.glob gives them, and returns the examples in their order.
 * Throws `example-invalid`.
 */
export function examplesFrom(files: Readonly<Record<string, string>>): Example[] {
	const folders = new Map<string, Record<string, string>>();
	for (const [path, text] of Object.entries(files)) {
		const [, id, rest] = /^\/src\/examples\/([a-z0-9-]+)\/(.+)$/.exec(path) ?? [];
		if (!id || !rest) {
			const message = `${path} is not in a folder of ${ROOT} with a name of a–z, 0–9 and “-”.`;
			throw new AppError('example-invalid', message);
		}
		folders.set(id, { ...folders.get(id), [rest]: text });
	}
	return [...folders]
		.map(([id, raw]) => {
			try {
				return exampleFrom(id, Object.fromEntries(Object.entries(raw).sort(byImportance)));
			} catch (error) {
				const message = `The example “${id}” is broken: ${messageOf(error)}.`;
				throw new AppError('example-invalid', message, { cause: error });
			}
		})
		.sort((a, b) => a.order - b.order)
		.map(({ example }) => example);
}
