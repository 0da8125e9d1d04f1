import { expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { createNodeMachine } from './node-machine.ts';
import { program, textAt } from './runtime/testing/modules.ts';
import { wat } from './runtime/testing/test-board.ts';

const PROMPT = '\x1b[1;32mocre:~$ \x1b[m';
/** What stands between two characters that are printed while the prompt is idle. */
const REDRAW = `${PROMPT}\x1b[8D\x1b[J`;

/** A terminal on a board with real containers, which take the time they take. */
async function openTerminal() {
	const machine = createNodeMachine({ profile: B_U585I_IOT02A });
	await machine.port.open({ baudRate: 115200 });
	const reader = machine.port.readable!.getReader();
	const writer = machine.port.writable!.getWriter();
	const send = (line: string) => writer.write(utf8(`${line}\r`));
	const readUntil = async (end: string) => {
		let text = '';
		while (!text.replaceAll(REDRAW, '').includes(end))
			text += latin1((await reader.read()).value ?? new Uint8Array());
		return text.replaceAll(REDRAW, '');
	};
	return { machine, send, readUntil };
}

test('an image typed in with fs write runs, and its output comes by character between prompts', async () => {
	const { machine, send, readUntil } = await openTerminal();
	const body = `(call $nap (i32.const 100)) (call $say ${textAt(0)})`;
	const image = wat(program({ texts: ['hello from wasm\n'], body }));
	for (let at = 0; at < image.length; at += 17) {
		const words = [...image.subarray(at, at + 17)].map((byte) => byte.toString(16));
		await send(`fs write /lfs/ocre/images/a.wasm ${words.join(' ')}`);
		await readUntil(PROMPT);
	}
	await send('ocre run -d -n a a.wasm');
	const text = await readUntil("Container 'a' exited. Result is = 0");
	expect(text).toContain(`\r\na\r\n`);
	expect(text).toContain('hello from wasm\r\n');
	await send('ocre ps a');
	expect(await readUntil(`a.wasm\r\n${PROMPT}`)).toContain('a\tSTOPPED\ta.wasm');
	machine.dispose();
});

test('an endless container neither stops the shell nor survives a reset', async () => {
	const { machine, send, readUntil } = await openTerminal();
	const image = wat(program({ body: '(loop $forever (br $forever))' }));
	const words = [...image].map((byte) => byte.toString(16));
	for (let at = 0; at < words.length; at += 17)
		await send(`fs write /lfs/ocre/images/spin.wasm ${words.slice(at, at + 17).join(' ')}`);
	await send('ocre run -d -n spin spin.wasm');
	await readUntil('Started container');
	await send('ocre ps spin');
	await readUntil('spin\tRUNNING\tspin.wasm');
	await send('kernel reboot cold');
	await send('ocre ps');
	expect(await readUntil(`IMAGE\r\n${PROMPT}`)).toContain('ID\tSTATUS\tIMAGE');
	machine.dispose();
});
