import { expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { readable } from '#lib/wire/readable-console.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { encodePacket } from '#lib/wire/smp-packet.ts';
import { encodePayload, type Payload } from '#lib/wire/smp-payload.ts';
import { createMachine } from './machine.ts';
import { bootScripted, settle, type ScriptedBoard } from './scripted-board.ts';
import { ScriptedRuntime } from './scripted-runtime.ts';
import { createBoardFiles } from './storage/memory-board-files.ts';

const PROMPT = '\x1b[1;32mocre:~$ \x1b[m';

function frame(
	group: number,
	command: number,
	fields: Payload,
	operation: 0 | 2 = 2
): Uint8Array<ArrayBuffer> {
	const header = { version: 1, operation, flags: 0, group, sequence: 1, command } as const;
	return encodeFrame(encodePacket({ ...header, payload: encodePayload(fields) }));
}

const echoFrame = (text: string) => frame(0, 0, { d: text });

/** Random, but the same at every run. */
function* randomBytes(seed: number): Generator<number> {
	for (let state = seed; ;) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		yield state >>> 24;
	}
}

test('the board boots into a prompt', async () => {
	const board = await bootScripted();
	expect(board.machine.state.power).toBe('on');
	board.machine.reset();
	await settle();
	expect(latin1(board.take())).toBe(`\x1b[m\r\n${PROMPT}`);
});

test('a port fails like a WebSerial port when it is misused', async () => {
	const board = await bootScripted();
	const { port } = board.machine;
	await expect(port.open({ baudRate: 9600 })).rejects.toMatchObject({ name: 'InvalidStateError' });
	await expect(port.close()).rejects.toThrow(TypeError);
	await board.unplug();
	expect([port.readable, port.writable]).toEqual([null, null]);
	await expect(port.close()).rejects.toMatchObject({ name: 'InvalidStateError' });
	await expect(port.open({ baudRate: 0 })).rejects.toThrow(TypeError);
	await port.open({ baudRate: 9600 });
	expect(port.readable).toBeInstanceOf(ReadableStream);
});

test('what the board prints while the port is closed is lost', async () => {
	const board = await bootScripted();
	await board.unplug();
	board.machine.reset();
	await board.machine.port.open({ baudRate: 115200 });
	const writer = board.machine.port.writable!.getWriter();
	await writer.write(utf8('\r'));
	const { value } = await board.machine.port.readable!.getReader().read();
	expect(latin1(value!)).toBe(`\r\n${PROMPT}`);
});

test('a reset loses containers and settings, and keeps the storage', async () => {
	const board = await bootScripted({ images: { 'a.wasm': 10 } });
	await board.type('shell colors off');
	await board.type('ocre run -n a a.wasm');
	await board.type('kernel reboot cold');
	expect(await board.type('ocre ps')).toBe(`ocre ps\r\nID\tSTATUS\tIMAGE\r\n${PROMPT}`);
	expect(await board.type('fs ls /lfs/ocre/images')).toContain('a.wasm');
	expect(await board.type('history')).not.toContain('colors');
});

test('the other mode is another firmware: the board reboots with it', async () => {
	const modes: string[] = [];
	const board = await bootScripted({
		createRuntime: (parts) => {
			modes.push(parts.mode);
			return new ScriptedRuntime(parts, {});
		}
	});
	board.take();
	board.machine.setMode('documented');
	board.machine.setMode('documented');
	await settle();
	expect(modes).toEqual(['faithful', 'documented']);
	expect(latin1(board.take())).toBe(`\x1b[m\r\n${PROMPT}`);
	board.machine.reset();
	expect(modes).toEqual(['faithful', 'documented', 'documented']);
});

test('an exception inside the board is told, and stops it', async () => {
	const crashes: string[] = [];
	const board = await bootScripted({
		images: { 'bad.wasm': 1 },
		scripts: {
			'bad.wasm': () => {
				throw new Error('a defect');
			}
		}
	});
	board.machine.on('crash', ({ message }) => crashes.push(message));
	expect(await board.type('ocre run bad.wasm')).toContain('The simulated board stopped: a defect');
	expect(crashes).toEqual(['a defect']);
	expect(board.machine.state.power).toBe('crashed');
	await expect(board.type('help')).resolves.toBe('');
});

test('a runtime that cannot be made is a crash, not an exception', () => {
	const machine = createMachine({
		profile: B_U585I_IOT02A,
		files: createBoardFiles(B_U585I_IOT02A.storage),
		createRuntime: () => {
			throw new Error('no threads');
		}
	});
	expect(machine.state.power).toBe('crashed');
});

test('a line of more than 20 words that starts with no command gets both errors', async () => {
	const board = await bootScripted();
	const answer = await board.type(`nosuch ${'x '.repeat(20)}`);
	expect(answer).toContain('nosuch: command not found');
	expect(answer).toContain('Too many arguments in the command.');
});

test('after -v the first option of a sub-command is skipped', async () => {
	const board = await bootScripted({ images: { 'a.wasm': 1 } });
	const answer = await board.type('ocre -v run -d -n a a.wasm');
	expect(answer).toContain('Using context: 0x');
	expect(answer).toContain("Container 'a' was stopped");
});

test('with echo, colours and prompt off an idle board sends plain text only', async () => {
	const board = await bootScripted({
		images: { 'a.wasm': 1 },
		scripts: {
			'a.wasm': async ({ clock, print }) => {
				await clock.sleep(100);
				print('hello\nworld');
				return 0;
			}
		}
	});
	for (const setting of ['colors', 'vt100', 'echo', 'prompt'])
		await board.type(`shell ${setting} off`);
	await board.type('ocre run -d -n a a.wasm');
	await board.clock.advance(100);
	await settle();
	// Lines of the log are text, too; the board has no command that ends them.
	expect(latin1(board.take()).replace(/\[.*/s, '')).toBe('hello\r\nworld');
});

test('a paced board loses what is typed beyond 64 bytes while a command runs, with a warning for each byte', async () => {
	const board = await bootScripted({ paced: true });
	void board.send(utf8('kernel sleep 5000\r'));
	await board.clock.advance(100);
	void board.send(utf8('a'.repeat(70)));
	await board.clock.advance(100);
	await settle();
	expect(latin1(board.take()).match(/RX ring buffer full/g)).toHaveLength(6);
	await board.clock.advance(10_000);
	await settle();
	expect(latin1(board.take())).toContain('a'.repeat(64));
});

test('an unpaced board keeps what is typed while a command runs', async () => {
	const board = await bootScripted();
	await board.type('kernel sleep 1000');
	await board.send(utf8(`${'fs pwd\r'.repeat(50)}`));
	await board.clock.advance(1000);
	await settle();
	expect(latin1(board.take()).match(/fs pwd\r\n\/\r\n/g)).toHaveLength(50);
});

async function answers(board: ScriptedBoard, bytes: Uint8Array): Promise<string> {
	board.take();
	await board.send(bytes);
	return latin1(board.take());
}

test('a packet of three lines in one write is lost, line by line it is not', async () => {
	const board = await bootScripted();
	const long = echoFrame('x'.repeat(250));
	expect(await answers(board, long)).toContain('Failed to alloc SMP buf');
	board.take();
	for (const line of latin1(long).split(/(?<=\n)/))
		await board.send(Uint8Array.from(line, (c) => c.charCodeAt(0)));
	expect(latin1(board.take())).toContain('\x06\t');
});

test('on a paced line a packet of many lines in one write arrives', async () => {
	const board = await bootScripted({ paced: true });
	void board.send(echoFrame('x'.repeat(300)));
	await board.clock.advance(200);
	await settle();
	const answer = latin1(board.take());
	expect(answer).toContain('\x06\t');
	expect(answer).toContain('\n\x04\x14');
});

test('text before a frame in one write makes the shell take the frame, unless the line is paced', async () => {
	const bytes = utf8(`fs pwd\r${latin1(echoFrame('hi'))}`);
	const unpaced = await bootScripted();
	expect(await answers(unpaced, bytes)).toContain('command not found');
	const paced = await bootScripted({ paced: true });
	void paced.send(bytes);
	await paced.clock.advance(200);
	await settle();
	expect(latin1(paced.take())).toContain('\x06\t');
});

test('after Ctrl-F the next TAB swallows input to the line feed, after Ctrl-D SMP is dead', async () => {
	const board = await bootScripted();
	await board.send(Uint8Array.of(0x06));
	expect(await answers(board, utf8('\tkernel uptime\r'))).toBe('');
	await board.send(utf8('\n'));
	expect(await board.type('fs pwd')).toContain('/\r\n');
	await board.send(Uint8Array.of(0x04));
	expect(await answers(board, echoFrame('hi'))).not.toContain('\x06\t');
	board.machine.reset();
	expect(await answers(board, echoFrame('hi'))).toContain('\x06\t');
});

test('SMP waits while an attached container runs', async () => {
	const board = await bootScripted({
		images: { 'a.wasm': 1 },
		scripts: { 'a.wasm': ({ clock }) => clock.sleep(1000).then(() => 0) }
	});
	await board.type('ocre run -n a a.wasm');
	expect(await answers(board, echoFrame('hi'))).toBe('');
	await board.clock.advance(1000);
	await settle();
	expect(latin1(board.take())).toContain('\x06\t');
});

test('SMP requests are answered one after the other', async () => {
	const board = await bootScripted();
	expect(await answers(board, frame(9, 0, { argv: ['kernel', 'sleep', '1000'] }))).toBe('');
	expect(await answers(board, echoFrame('hi'))).toBe('');
	await board.clock.advance(1000);
	await settle();
	expect(latin1(board.take()).match(/\n/g)).toHaveLength(2);
});

test('a first chunk sent twice to a new file that is still open is written twice', async () => {
	const board = await bootScripted();
	const first = frame(8, 0, { off: 0, name: '/lfs/new', len: 100, data: new Uint8Array(10) });
	await board.send(first);
	await board.send(first);
	await board.send(frame(8, 4, {}));
	expect(board.files.stat('/lfs/new').sizeBytes).toBe(20);
	await board.send(first);
	expect(board.files.stat('/lfs/new').sizeBytes).toBe(10);
});

test('a file that nobody goes on uploading is closed after four seconds', async () => {
	const board = await bootScripted();
	await board.send(frame(8, 0, { off: 0, name: '/lfs/new', len: 9, data: new Uint8Array(5) }));
	const status = async () => {
		await board.send(frame(8, 1, { name: '/lfs/new' }, 0));
		return readable(board.take());
	};
	board.take();
	expect(await status()).toContain('{"len":0}');
	await board.clock.advance(4000);
	expect(await status()).toContain('{"len":5}');
});

test('whatever is sent, Ctrl-C and a line end bring the prompt back', async () => {
	const random = randomBytes(7);
	for (let round = 0; round < 40; round++) {
		const board = await bootScripted();
		const bytes = Uint8Array.from({ length: 400 }, () => random.next().value as number);
		// A line feed ends what SMP may have swallowed, ten give time to ask for a terminal's size.
		await board.send(bytes);
		await board.send(utf8('\n'));
		await board.clock.advance(10_000);
		await board.send(Uint8Array.of(0x1b, 0x1b, 0x03));
		board.take();
		const answer = await board.type('');
		expect([board.machine.state.power, answer.endsWith(PROMPT)], `round ${round}`).toEqual([
			'on',
			true
		]);
		board.machine.dispose();
	}
});

const COMMANDS = [
	'fs',
	'fs ls',
	'fs ls /lfs',
	'fs cat /lfs/x',
	'fs write /lfs/x 41 42 0a',
	'fs write x zz',
	'fs rm /lfs',
	'fs read /lfs/x 1 1',
	'fs trunc /lfs/x 9',
	'fs cd /lfs',
	'fs cd ..',
	'fs mkdir a',
	'fs statvfs /',
	'fs r* x',
	'ocre',
	'ocre ps',
	'ocre run',
	'ocre run -n',
	'ocre run -dn a a.wasm x',
	'ocre start a',
	'ocre kill a',
	'ocre wait a',
	'ocre rm a',
	'ocre image ls',
	'ocre image rm a.wasm',
	'ocre pull http://h/p',
	'ocre pull x',
	'help',
	'history',
	'retval',
	'resize',
	'clear',
	'log status',
	'log halt',
	'log go',
	'log enable inf fs',
	'log enable',
	'kernel threads',
	'kernel stacks',
	'kernel version',
	'kernel cycles',
	'kernel sleep 1',
	'kernel sleep x',
	'kernel reboot warm',
	'date get',
	'date set 2026-01-02 03:04:05',
	'date set x',
	'device list',
	'devmem 0',
	'net iface',
	'flash read 0',
	'shell echo off',
	'shell echo on',
	'shell stats show',
	'"',
	'\\',
	'* ?'
];

test('random commands never stop the board', async () => {
	const random = randomBytes(11);
	const board = await bootScripted({ images: { 'a.wasm': 4 } });
	for (let i = 0; i < 400; i++) {
		await board.type(COMMANDS[(random.next().value as number) % COMMANDS.length]!);
		await board.clock.advance(1100);
	}
	expect(board.machine.state.power).toBe('on');
	await board.type('shell echo on');
	expect((await board.type('fs pwd')).endsWith(PROMPT)).toBe(true);
});

test('the shell answers while the board is paused, and its time stands', async () => {
	const board = await bootScripted();
	board.machine.pause();
	const before = await board.type('kernel uptime');
	await board.clock.advance(5000);
	expect(await board.type('kernel uptime')).toBe(before);
	board.machine.resume();
	await board.clock.advance(5000);
	expect(await board.type('kernel uptime')).not.toBe(before);
});

test('a reset ends a pause, and keeps the speed', async () => {
	const board = await bootScripted();
	board.machine.pause();
	board.machine.setSpeed(0.5);
	board.machine.reset();
	await settle();
	expect(board.machine.state.control).toEqual({ paused: false, speed: 0.5, threads: [] });
	expect(() => board.machine.setSpeed(2)).toThrow(RangeError);
});

test('a trace goes on over a reset, and its time does not go back', async () => {
	const board = await bootScripted();
	const times: number[] = [];
	board.machine.on('trace', ({ words }) => times.push(words[2]!));
	board.machine.setTracing({});
	for (let i = 0; i < 3; i++) {
		board.machine.reset();
		await board.clock.advance(100);
	}
	expect(times).toHaveLength(3);
	expect(times).toEqual([...times].sort((a, b) => a - b));
	expect(times[2]! - times[0]!).toBe(200);
});
