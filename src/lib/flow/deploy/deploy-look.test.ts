// What cannot even be taken apart is told before a board is asked anything.
import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { said } from '#lib/texts/testing-said.ts';
import type { CheckedTarget } from './deploy-facts.ts';
import { lookAt } from './deploy-look.ts';

const UNASKED: CheckedTarget = {
	name: 'a board',
	get title(): never {
		throw new Error('the board was asked');
	},
	get model(): never {
		throw new Error('the board was asked');
	},
	mountOrder: 'guest-first',
	get session(): never {
		throw new Error('the board was asked');
	}
};

async function textOf(wasm: Uint8Array<ArrayBuffer>) {
	const deployment = {
		...{ id: 'a', imageName: 'a.wasm', capabilities: [], environment: [], run: NO_RUN_OPTIONS },
		wasm
	};
	const found = await lookAt(UNASKED, deployment, [], new AbortController().signal);
	return found.map(({ code, severity, text }) => [code, severity, said(text)]);
}

const COMPONENT = [0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0];
/** `producers`: one field, `processed-by`, with one tool. */
const RUSTC = [0, 32, 9, ...utf8('producers'), 1, 12, ...utf8('processed-by'), 1, 5];

test('a component is told as what it is, with the target that makes a module', async () => {
	expect(await textOf(Uint8Array.from(COMPONENT))).toEqual([
		['component', 'blocks', expect.stringMatching(/^This is a component.* preview 1\.$/)]
	]);
	const rust = Uint8Array.from([...COMPONENT, ...RUSTC, ...utf8('rustc'), 0]);
	expect(await textOf(rust)).toEqual([
		['component', 'blocks', expect.stringMatching(/Rust: build for wasm32-wasip1, not/)]
	]);
});

test('other bytes are told with what the browser says of them', async () => {
	expect(await textOf(utf8('half a mod'))).toEqual([
		['module-invalid', 'blocks', expect.stringMatching(/could not load this module/)]
	]);
});
