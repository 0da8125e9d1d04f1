// What the fuzzer knows of a decoder: how to call it, what it may throw, and inputs to begin from. An input is bytes
// whatever the decoder takes, so that each can be kept in a file and played again.
import { deserialize, serialize } from 'node:v8';
import { AppError } from '#lib/core/errors.ts';
import type { Dice } from '#lib/compare/dice.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateValue } from './mutate-value.ts';

type Some<Value> = readonly Value[] | Promise<readonly Value[]>;

export interface Decoder {
	/** In kebab-case; `--decoder` names it. */
	name: string;
	/** Sound inputs, and hostile ones that were thought of: the first to be tried. */
	first(): Promise<readonly Uint8Array[]>;
	/** One more, made from those. */
	mutate(dice: Dice, from: readonly Uint8Array[]): Uint8Array;
	decode(input: Uint8Array): unknown;
	/** What the contract names besides AppError. */
	mayThrow(error: unknown): boolean;
}

interface Common<Given, Input = Given> {
	name: string;
	corpus: () => Some<Given>;
	hostile?: () => Some<Given>;
	decode: (input: Input) => unknown;
	/** Nothing, unless said: AppError is always allowed. */
	mayThrow?: (error: unknown) => boolean;
}

export interface BytesDecoderParts extends Common<Uint8Array, Uint8Array<ArrayBuffer>> {
	/** Words of the format, which chance would not find. */
	words?: readonly (string | Uint8Array)[];
	/**
	 * Puts a changed input into its wrapping: compression, checksums, digests. Without that, most of what is changed
	 * would be refused before it is looked into. What is hostile or in the corpus is wrapped as well.
	 */
	wrap?: (content: Uint8Array<ArrayBuffer>) => Uint8Array;
	/** Of an input that is made by change. */
	maxBytes?: number;
}

const MAX_BYTES = 256 * 1024;

function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return new Uint8Array(bytes);
}

async function firstOf<Given>({
	corpus,
	hostile
}: Pick<Common<Given>, 'corpus' | 'hostile'>): Promise<Given[]> {
	return [...(await corpus()), ...((await hostile?.()) ?? [])];
}

export function bytesDecoder(parts: BytesDecoderParts): Decoder {
	const { name, words = [], wrap, maxBytes = MAX_BYTES, mayThrow = () => false } = parts;
	return {
		name,
		first: () => firstOf(parts),
		mutate: (dice, from) => mutateBytes(dice, from, { words, maxBytes }),
		decode: (input) => parts.decode(wrap ? own(wrap(own(input))) : own(input)),
		mayThrow
	};
}

export interface TextDecoderParts extends Common<string> {
	words?: readonly string[];
	maxBytes?: number;
}

const encoder = new TextEncoder();
const textDecoder = new TextDecoder();

/** For what takes text: a broken sequence of UTF-8 arrives as U+FFFD, as from any stream. */
export function textsDecoder(parts: TextDecoderParts): Decoder {
	const { name, words = [], maxBytes = MAX_BYTES, mayThrow = () => false } = parts;
	return {
		name,
		first: async () => (await firstOf(parts)).map((text) => encoder.encode(text)),
		mutate: (dice, from) => mutateBytes(dice, from, { words, maxBytes }),
		decode: (input) => parts.decode(textDecoder.decode(input)),
		mayThrow
	};
}

/** For what takes a value as it comes out of a database or out of a message: anything that can be cloned. */
export function valueDecoder(parts: Common<unknown>): Decoder {
	const { name, mayThrow = () => false } = parts;
	return {
		name,
		first: async () => (await firstOf(parts)).map((value) => serialize(value)),
		mutate: (dice, from) => {
			const values = from.map((one) => deserialize(one) as unknown);
			return serialize(mutateValue(dice, values));
		},
		decode: (input) => parts.decode(deserialize(input)),
		mayThrow
	};
}

export function isAllowed(decoder: Decoder, error: unknown): boolean {
	return error instanceof AppError || decoder.mayThrow(error);
}

/** The bytes in pieces whose sizes depend on nothing but the bytes: for what is fed by a stream. */
export function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
	let state = bytes.length;
	for (let at = 0; at < bytes.length;) {
		state = (Math.imul(state, 1103515245) + 12345 + (bytes[at] ?? 0)) >>> 0;
		const kind = (state >>> 16) % 8;
		const size = kind < 2 ? 1 : kind < 6 ? 1 + ((state >>> 20) % 40) : 1 + ((state >>> 12) % 5000);
		yield bytes.subarray(at, at + size);
		at += size;
	}
}
