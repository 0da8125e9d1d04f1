// The text of modules that are small and whose text would not be.
import { expect, test } from 'vitest';
import { inspectModule } from '#lib/image/inspect/inspect-module.ts';
import { manyFunctionsModule, manyLocalsModule } from '../../../../test/hostile/modules.ts';
import { disassemble } from './disassembly.ts';

const textOf = (module: Uint8Array<ArrayBuffer>) =>
	disassemble(module, inspectModule(module), new AbortController().signal);

test(
	'ten million locals in a small module are cut like too many lines',
	{ timeout: 60_000 },
	async () => {
		const module = manyLocalsModule(334);
		expect(module.length).toBeLessThan(8 * 1024);
		const text = await textOf(module);
		expect(text.length).toBeLessThan(20_000_000);
		expect(text.split('\n').at(-1)).toBe(';; cut after 16 million characters');
	}
);

test('a module whose text is short is shown to its end', async () => {
	const text = await textOf(manyLocalsModule(1));
	expect(text).toContain('(local $var29999 i32)');
	expect(text.trimEnd().split('\n').at(-1)).toBe(')');
});

test('a large module is read in steps, and can be left between them', async () => {
	const module = manyFunctionsModule();
	const stop = new AbortController();
	setTimeout(() => stop.abort(new Error('left')));
	const text = disassemble(module, inspectModule(module), stop.signal);
	await expect(text).rejects.toThrow('left');
});
