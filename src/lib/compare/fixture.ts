// A case that was kept, as JSON: what was put on the board and sent, what the board said, what ours said then. Texts of
// the console are one character a byte, so that they can be read and nothing of them is lost.
import { fromHex, hex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { boardDescription, type BoardDescription } from './board-description.ts';
import type { CaseImage, CompareCase, Step } from './compare-case.ts';
import { programText } from './programs/program.ts';

export interface Fixture {
	/** The class of the difference when it was kept. */
	kind: string;
	/** The board that was asked. */
	board: BoardDescription;
	case: CompareCase;
	/** Answers to the steps. */
	expected: readonly string[];
	actual: readonly string[];
}

interface StoredImage {
	name: string;
	hex: string;
	wat?: string;
}

function storedImage({ name, bytes, program }: CaseImage): StoredImage {
	return { name, hex: hex(bytes), ...(program && { wat: programText(program) }) };
}

export function encodeFixture({ kind, board, ...fixture }: Fixture): string {
	const { seed, images, steps } = fixture.case;
	const { expected, actual } = fixture;
	const stored = {
		kind,
		...board,
		features: board.features.join(','),
		seed,
		images: images.map(storedImage),
		steps,
		expected,
		actual
	};
	// Control characters other than those that JSON escapes itself, so that editors leave the file alone.
	return `${JSON.stringify(stored, null, '\t').replace(/[\x7f-\xff]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)}\n`;
}

const broken = (what: string) => new AppError('fixture-broken', `the kept case has no ${what}`);

function isStep(value: unknown): value is Step {
	if (typeof value !== 'object' || value === null) return false;
	const { kind, text, about } = value as Record<string, unknown>;
	if (typeof text !== 'string') return false;
	return kind === 'line' || kind === 'keys' || (kind === 'smp' && typeof about === 'string');
}

function isImage(value: unknown): value is StoredImage {
	if (typeof value !== 'object' || value === null) return false;
	const { name, hex: digits } = value as Record<string, unknown>;
	return typeof name === 'string' && typeof digits === 'string';
}

const isText = (value: unknown): value is string => typeof value === 'string';

function listOf<Item>(value: unknown, what: string, fits: (item: unknown) => item is Item): Item[] {
	if (!Array.isArray(value) || !value.every(fits)) throw broken(what);
	return value;
}

/** Throws `fixture-broken`, `board-unknown`. */
export function decodeFixture(text: string): Fixture {
	let stored: Record<string, unknown>;
	try {
		stored = JSON.parse(text) as Record<string, unknown>;
	} catch (error) {
		throw new AppError('fixture-broken', 'the kept case is not JSON', { cause: error });
	}
	const { kind, board, firmware, zephyr, features, seed } = stored;
	if (!isText(kind)) throw broken('kind');
	if (!isText(board) || !isText(firmware) || !isText(zephyr) || !isText(features))
		throw broken('board');
	const images = listOf(stored.images, 'images', isImage);
	return {
		kind,
		board: boardDescription({ board, firmware, zephyr, features }),
		case: {
			seed: typeof seed === 'number' ? seed : 0,
			images: images.map(({ name, hex: digits }) => ({
				name,
				bytes: fromHex(digits),
				program: null
			})),
			steps: listOf(stored.steps, 'steps', isStep)
		},
		expected: listOf(stored.expected, 'answers', isText),
		actual: listOf(stored.actual, 'answers of ours', isText)
	};
}
