import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withStubs } from '../../../vite/small-core/function-bodies.ts';
import { writeSupplement } from '../../../vite/small-core/write-supplement.ts';
import type { ToolchainFile } from './manifest.ts';
import { readSupplement, SupplementedBytes, supplementedResponse } from './supplement.ts';
import { assemble } from './testing/small-tool.ts';

/** Bodies of several sizes, so that the length of the section and of bodies take one byte or two. */
const MODULE = assemble(
	`(module ${Array.from({ length: 40 }, (_, i) => `(func (export "f${i}") (result i32) ${'(drop (i32.const 100000))'.repeat((i % 5) * 12)} (i32.const ${i}))`).join('\n')} (memory 1) (data (i32.const 0) "kept"))`
);
const BASE = withStubs(MODULE, (index) => index % 7 === 0);
const MADE = withStubs(MODULE, (index) => index % 7 === 0 || index % 3 === 1 || index > 35);
const SUPPLEMENT = writeSupplement(BASE, MADE);

function fileOf(name: string, bytes: Uint8Array): ToolchainFile {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { name, sizeBytes: bytes.length, sha256 };
}

const ENDS = { base: fileOf('base.wasm', BASE), made: fileOf('made.wasm', MADE) };

/** What comes of the base when it comes in parts of that length. */
function madeInParts(length: number): Uint8Array {
	const made = new SupplementedBytes(readSupplement(SUPPLEMENT, ENDS));
	const parts: Uint8Array[] = [];
	for (let at = 0; at < BASE.length; at += length)
		parts.push(made.take(BASE.subarray(at, at + length)));
	return Buffer.concat(parts);
}

test.each([1, 2, 3, 5, 64, 1000, 1_000_000])(
	'the base becomes the other module, however it comes: %i bytes at a time',
	(length) => {
		expect(Buffer.compare(madeInParts(length), MADE)).toBe(0);
	}
);

test('functions that the base has are not in the supplement, and all others that are wanted are', () => {
	const every = writeSupplement(BASE, MODULE);
	expect(SUPPLEMENT.length).toBeLessThan(every.length);
	expect(every.length).toBeLessThan(MODULE.length);
	expect(writeSupplement(BASE, BASE).length).toBe(4 + 1 + 2 * 32 + 1);
	const module = new WebAssembly.Module(new Uint8Array(madeInParts(100)));
	const exports = new WebAssembly.Instance(module).exports as Record<string, () => number>;
	expect(exports['f1']!()).toBe(1);
	expect(exports['f2']).toThrow(WebAssembly.RuntimeError);
});

test('a response is made of another one while it comes, and compiled as such', async () => {
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			for (let at = 0; at < BASE.length; at += 100) controller.enqueue(BASE.subarray(at, at + 100));
			controller.close();
		}
	});
	const response = new Response(body, { headers: { 'content-type': 'application/wasm' } });
	const made = supplementedResponse(response, readSupplement(SUPPLEMENT, ENDS));
	const copy = made.clone();
	expect(await WebAssembly.compileStreaming(made)).toBeInstanceOf(WebAssembly.Module);
	expect(Buffer.compare(new Uint8Array(await copy.arrayBuffer()), MADE)).toBe(0);
});

test('modules of other functions have no supplement', () => {
	const other = assemble('(module (func))');
	expect(() => writeSupplement(BASE, other)).toThrow(RangeError);
});

/** The supplement with other bytes from there on. */
function withBytes(at: number, ...bytes: number[]): Uint8Array {
	const other = new Uint8Array(SUPPLEMENT);
	other.set(bytes, at);
	return other;
}

const COUNT_AT = 4 + 1 + 2 * 32;

describe('toolchain-damaged, and why, for', () => {
	test.each<[string, Uint8Array, string]>([
		['another kind of file', withBytes(0, 0), 'is not a supplement'],
		['a version that nobody knows', withBytes(4, 2), 'unknown version 2'],
		['the supplement of another base', withBytes(5, SUPPLEMENT[5]! ^ 1), 'belongs to base.wasm'],
		['one that makes something else', withBytes(37, SUPPLEMENT[37]! ^ 1), 'belongs to made.wasm'],
		['nothing', new Uint8Array(), 'is cut short'],
		['one that ends in its head', SUPPLEMENT.subarray(0, 40), 'is cut short'],
		['one that ends among the changes', SUPPLEMENT.subarray(0, COUNT_AT + 3), 'is cut short'],
		['one without its last byte', SUPPLEMENT.subarray(0, -1), 'is cut short'],
		['one with a byte more', Uint8Array.of(...SUPPLEMENT, 0), 'is too long'],
		['more changes than there are', withBytes(COUNT_AT, 0xff, 0xff, 0xff, 0x7f), 'is cut short'],
		[
			'a number without end',
			withBytes(COUNT_AT, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
			'a number that is too large'
		]
	])('%s', (_case, bytes, why) => {
		expect(() => readSupplement(bytes, ENDS)).toThrow(
			expect.objectContaining({
				code: 'toolchain-damaged',
				message: expect.stringContaining(why) as string
			})
		);
	});

	/** With the digests of our files, whatever it does. */
	const supplementOf = (...rest: number[]) =>
		Uint8Array.of(...SUPPLEMENT.subarray(0, COUNT_AT), ...rest);

	test.each<[string, Uint8Array, string]>([
		['a place behind the end of the base', supplementOf(1, 0xff, 0xff, 0x7f, 0, 0), 'behind the'],
		['bytes that go behind its end', supplementOf(1, 1, 0xff, 0xff, 0x7f, 0), 'behind the end'],
		['another length than it promises', supplementOf(1, 1, 0, 1, 7), 'does not make']
	])('%s', (_case, bytes, why) => {
		expect(() => readSupplement(bytes, ENDS)).toThrow(
			expect.objectContaining({
				code: 'toolchain-damaged',
				message: expect.stringContaining(why) as string
			})
		);
	});
});

test('of a base that is another one comes something else, and no error', () => {
	const changes = readSupplement(SUPPLEMENT, ENDS);
	for (const base of [BASE.subarray(0, 50), new Uint8Array(), Uint8Array.of(...BASE, 1)]) {
		const made = new SupplementedBytes(changes).take(new Uint8Array(base));
		expect(Buffer.compare(made, MADE)).not.toBe(0);
	}
});
