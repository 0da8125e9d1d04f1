import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromHex } from '#lib/core/bytes.ts';
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import { wat } from '../runtime/testing/test-board.ts';
import { checkModule } from './check-module.ts';

interface Recorded {
	name: string;
	hex: string;
	/** Null: it was loaded. */
	refused: string | null;
}

const url = new URL('../../../../test/fixtures/loader/modules.json', import.meta.url);
const recorded = JSON.parse(readFileSync(url, 'utf8')) as Recorded[];

function refusal(bytes: Uint8Array): string | null {
	try {
		checkModule(bytes, false);
		return null;
	} catch (error) {
		if (!(error instanceof LoadError)) throw error;
		return `${error.heading}: ${error.message}`;
	}
}

describe('a module is judged as the real runtime judged it', () => {
	test.each(recorded.map(({ name, hex, refused }) => [name, refused ?? 'loaded', hex] as const))(
		'%s: %s',
		(_, expected, hex) => expect(refusal(fromHex(hex)) ?? 'loaded').toBe(expected)
	);
});

test('what the runtime prints besides is told', () => {
	const warnings: string[] = [];
	const module = wat(`(module (import "wasi_snapshot_preview1" "sched_yield" (func (result i32)))
		(memory (export "memory") 1) (func (export "main")))`);
	checkModule(module, false, { warn: (text) => warnings.push(text) });
	expect(warnings).toEqual(['a module with WASI apis should be either a command or a reactor']);
});

test('vectors pass where the board has them, and nothing that follows is misread', () => {
	const module = wat(`(module (func (export "main") (local v128)
		(local.set 0 (v128.const i32x4 1 2 3 4)) (drop (i32x4.extract_lane 1 (local.get 0)))))`);
	expect(refusal(module)).toMatch(/v128 value type requires simd feature/);
	expect(() => checkModule(module, true)).not.toThrow();
});
