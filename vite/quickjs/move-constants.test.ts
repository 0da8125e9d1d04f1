// Constants that become globals, so that frames are smaller: the module does the same, with fewer constants.
import { expect, test } from 'vitest';
import wabtFactory from 'wabt';
import { moveConstants } from './move-constants.ts';
import { patchQuickjs } from './patches.ts';
import { readBody } from './read-body.ts';

const wabt = await wabtFactory();

function assemble(text: string): Uint8Array<ArrayBuffer> {
	const module = wabt.parseWat('test.wat', text);
	const { buffer } = module.toBinary({});
	module.destroy();
	return new Uint8Array(buffer);
}

/** Adds 30 constants that are named once, and one that is named often. */
const MANY = `(module
	(import "env" "zero" (global $zero i32))
	(global $own (mut i32) (i32.const 7))
	(func (export "sum") (param $x i32) (result i32)
		(local.get $x)
		${Array.from({ length: 30 }, (_, i) => `(i32.add (i32.const ${1000 + i}))`).join('\n')}
		${'(i32.add (i32.const -3))\n'.repeat(12)}
		(i32.add (i32.wrap_i64 (i64.const 0x123456789)))
		(i32.add (i32.trunc_f64_s (f64.const 2.5)))
		(i32.add (global.get $own)))
	(func (export "few") (result i32) (i32.add (i32.const 5) (i32.const 1029))))`;

function instantiate(module: Uint8Array<ArrayBuffer>) {
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module), {
		env: { zero: 0 }
	});
	return exports as unknown as { sum: (x: number) => number; few: () => number };
}

test('a module whose constants were moved gives the same results', () => {
	const before = assemble(MANY);
	const after = moveConstants(before);
	expect(instantiate(after).sum(4)).toBe(instantiate(before).sum(4));
	expect(instantiate(after).few()).toBe(1034);
	expect(Buffer.compare(after, before)).not.toBe(0);
});

test('constants that are named often stay, and so do those of small functions', () => {
	const text = wabtText(moveConstants(assemble(MANY)));
	expect(text.match(/i32\.const -3/g)).toHaveLength(12);
	expect(text).toMatch(/i32\.const 5\n\s+i32\.const 1029\n/);
	// Once, as the first value of a global.
	expect(text.match(/i32\.const 1007\b/g)).toHaveLength(1);
});

function wabtText(bytes: Uint8Array<ArrayBuffer>): string {
	const module = wabt.readWasm(bytes, {});
	const text = module.toText({});
	module.destroy();
	return text;
}

test('an instruction that is not known is refused, never skipped', () => {
	expect(() => readBody(Uint8Array.of(0, 0xfd, 0x0c, 0x0b))).toThrow('0xfd is not known');
});

test('another QuickJS than the one that the patches were made for is refused', () => {
	expect(() => patchQuickjs('int main(void) { return 0; }')).toThrow('has 0 places for a patch');
});
