// What containers print while the board is asked things, on shells whose prompt stays on: every line end must stay at its
// place, whether it was a container's or the shell's.
import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { createRig, type FakeRig } from '../testing/fake-rig.ts';
import { ZEPHYR_4_3 } from '../testing/fake-zephyr.ts';
import { isPsLine } from '../supervisor/ocre-text.ts';
import { ShellLine } from './shell-line.ts';

const PROMPT = 'ocre:~$ ';
/** As a container prints while the shell waits: character by character, each with the prompt behind it. */
const idle = (text: string) =>
	[...text].map((char) => `${char === '\n' ? '\r\n' : char}${PROMPT}`).join('');

/** A shell that shows its prompt and does not echo; what came out of it. */
function lineOf(): { line: ShellLine; clock: ManualClock; output: () => string; logs: string[] } {
	let output = '';
	const logs: string[] = [];
	const clock = new ManualClock();
	const line = new ShellLine(clock, {
		onoutput: (text) => (output += text),
		onlog: ({ text }) => logs.push(`${output.length} ${text}`),
		onpacket: () => {},
		onprompt: () => {},
		onsign: () => {},
		onanswer: () => {}
	});
	line.attach(() => {});
	line.settings.saw({ echo: false, prompt: 'plain', lineEnds: true });
	line.lineEnds = true;
	line.receive(utf8(PROMPT));
	return { line, clock, output: () => output, logs };
}

const PS = 'ID\tSTATUS\tIMAGE\r\nticking\tRUNNING\tticking.wasm\r\n';
const END = `\r\n0\r\n${PROMPT}\r\n~1: command not found\r\n${PROMPT}`;

test.each([
	['in front of the line end', `${idle('tick 03\ntick 04\n')}\r\n${PS}${PROMPT}${END}`],
	['behind it, while the command runs', `\r\n${PS}tick 03\r\ntick 04\r\n${PROMPT}${END}`],
	['behind the answer', `\r\n${PS}${PROMPT}${idle('tick 03\ntick 04\n')}${END}`],
	['around the line end', `${idle('tick 03\ntick ')}\r\n${PS}${PROMPT}${idle('04\n')}${END}`],
	[
		'between return value and end mark',
		`\r\n${PS}${PROMPT}\r\n0\r\n${PROMPT}${idle('tick 03\ntick 04\n')}\r\n~1: command not found\r\n${PROMPT}`
	],
	['with an answer to nothing', `${idle('tick 03\n')}\r\n${PROMPT}${idle('tick 04\n')}${END}`]
])('lines of a container %s stay whole', async (_, bytes) => {
	const { line, output } = lineOf();
	const { exchange } = line.begin(isPsLine);
	line.awaited = true;
	line.send(['ocre ps', 'retval', '~1']);
	for (const byte of utf8(bytes)) line.receive(Uint8Array.of(byte));
	const answer = await exchange.finished;
	expect(answer).toMatchObject({ returnValue: 0, garbled: false });
	expect(answer.lines).toEqual(bytes.includes(PS) ? PS.trimEnd().split('\r\n') : []);
	expect(output()).toBe('tick 03\ntick 04\n');
});

test('an open line stays open, and what comes before a log line stays before it', async () => {
	const { line, output, logs } = lineOf();
	const { exchange } = line.begin(isPsLine);
	line.awaited = true;
	line.send(['ocre ps', 'retval', '~1']);
	const log = '[00:00:01.000,000] <inf> container: Here\r\n';
	line.receive(utf8(`${idle('one\nopen')}\r\n${log}${PROMPT}${END}`));
	expect((await exchange.finished).returnValue).toBe(0);
	expect(output()).toBe('one\nopen');
	expect(logs).toEqual(['8 Here']);
});

/** Each time the board hears something, a container prints a line first. */
function chatty(rig: FakeRig): { printed: () => string; stop: () => void } {
	const { device } = rig;
	const hear = device.receive.bind(device);
	let printed = '';
	let lines = 0;
	device.receive = (bytes) => {
		const text = `tick ${++lines}\ntock\n`;
		printed += text;
		device.printIdle(text);
		hear(bytes);
	};
	return { printed: () => printed, stop: () => (device.receive = hear) };
}

test.each([
	['lists', (rig: FakeRig) => rig.board.listContainers()],
	['a command without an answer', (rig: FakeRig) => rig.board.storage.remove('/lfs/old')],
	['an upload', (rig: FakeRig) => rig.board.upload('a.wasm', utf8('print me '.repeat(40)))]
])('a container that prints whenever the board is asked is whole: %s', async (_, ask) => {
	const rig = createRig({ smp: false, zephyr: ZEPHYR_4_3 });
	rig.device.files.set('/lfs/old', utf8('x'));
	rig.device.putContainer('x', 'RUNNING');
	await rig.until(rig.board.open());
	await rig.until(rig.board.identify());
	const { printed, stop } = chatty(rig);
	await rig.until<unknown>(ask(rig));
	stop();
	await rig.pass(500);
	expect(rig.output()).toBe(printed());
	expect(printed()).toContain('tick 2\n');
	await rig.until(rig.board.close());
});

test('the rest of a prompt may come late, and is not output', async () => {
	const { line, clock, output } = lineOf();
	const { exchange } = line.begin(isPsLine);
	line.awaited = true;
	line.send(['ocre ps', 'retval', '~1']);
	line.receive(utf8(`\r\n${PS}${PROMPT}\r\n0\r\n${PROMPT}\r\n~1: command not found\r\nocr`));
	await exchange.finished;
	await clock.advance(900);
	line.receive(utf8('e:~$ '));
	await clock.advance(5_000);
	expect(output()).toBe('');
});

test('an upload through the shell goes on beside a container that never ends its line', async () => {
	const rig = createRig({ smp: false, zephyr: ZEPHYR_4_3 });
	await rig.until(rig.board.open());
	const { device } = rig;
	const hear = device.receive.bind(device);
	device.receive = (bytes) => {
		device.printIdle('.');
		hear(bytes);
	};
	const bytes = utf8('print me '.repeat(40));
	const beganAt = rig.clock.now();
	await rig.until(rig.board.upload('a.wasm', bytes));
	device.receive = hear;
	await rig.pass(500);
	expect(device.image('a.wasm')).toEqual(bytes);
	expect(rig.output()).toMatch(/^\.+$/);
	expect(rig.clock.now() - beganAt).toBeLessThan(5_000);
});

test('an answer beside input that the shell lost is asked for again', async () => {
	const rig = createRig({ smp: false, zephyr: ZEPHYR_4_3 });
	rig.device.files.set('/lfs/file', utf8('here'));
	await rig.until(rig.board.open());
	const hear = rig.device.receive.bind(rig.device);
	let lost = 0;
	rig.device.receive = (bytes) => {
		const text = new TextDecoder().decode(bytes);
		if (lost > 0 || !text.includes('/lfs/file')) return hear(bytes);
		lost++;
		rig.device.logIdle('wrn', 'shell_uart', 'RX ring buffer full.');
		hear(utf8(text.replaceAll('/lfs/file', '/lfs/fle')));
	};
	const { bytes } = await rig.until(rig.board.storage.read('/lfs/file'));
	expect(new TextDecoder().decode(bytes)).toBe('here');
	expect(lost).toBe(1);
});
