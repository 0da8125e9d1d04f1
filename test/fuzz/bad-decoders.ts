// Decoders that do what decoders must not do: the fuzzer has to find each of them out.
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { bytesDecoder, type Decoder } from './decoder.ts';

const GOOD = utf8('good');
const BAD = utf8('bad!');

/** Sound inputs are taken, the others are for `misbehave`. */
function bad(name: string, misbehave: () => unknown): Decoder {
	return bytesDecoder({
		name,
		corpus: () => [GOOD, GOOD, GOOD],
		hostile: () => [BAD],
		maxBytes: 16,
		decode: (bytes) => {
			if (latin1(bytes) === latin1(BAD)) return misbehave();
			if (bytes[0] !== GOOD[0]) throw new AppError('not-good', 'not good');
			return true;
		}
	});
}

const kept: unknown[] = [];

export const DECODERS: readonly Decoder[] = [
	bytesDecoder({
		name: 'well-behaved',
		corpus: () => [GOOD, GOOD, GOOD],
		// Nothing that is made by change begins with this byte.
		words: [],
		maxBytes: 0,
		decode: (bytes) => {
			if (bytes.length === 0) throw new AppError('empty', 'empty');
		}
	}),
	bad('throws', () => {
		throw new TypeError('this is not an AppError');
	}),
	bad('leaves-behind', () => {
		void Promise.reject(new Error('nobody waits for it'));
		return new Promise((resolve) => setTimeout(resolve));
	}),
	bad('hangs', () => {
		for (;;);
	}),
	bad('takes-memory', () => {
		kept.push(new Uint8Array(300 << 20));
	}),
	bad('takes-heap', () => {
		for (;;) kept.push(new Array(1000).fill(1));
	}),
	bad('dies', () => process.abort()),
	bytesDecoder({
		name: 'takes-nothing',
		corpus: () => [GOOD],
		decode: () => {
			throw new AppError('never', 'never');
		}
	})
];
