/* eslint-disable no-control-regex -- terminal answers */
import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { FS_FILE, SMP_GROUP_FS } from '#lib/wire/smp-groups.ts';
import { encodePacket, SMP_WRITE } from '#lib/wire/smp-packet.ts';
import { encodePayload } from '#lib/wire/smp-payload.ts';
import { IMAGES, SCRIPTS } from '#lib/simulator/conformance/programs.ts';
import { DEFAULT_ZEPHYR, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import { bootScripted, type ScriptedBoard } from '#lib/simulator/scripted-board.ts';

const RED = '\x1b[1;31m';
const RESET = '\x1b[m';
const PROMPT = `\x1b[1;32mocre:~$ ${RESET}`;

async function board(zephyr: ZephyrVersion = DEFAULT_ZEPHYR): Promise<ScriptedBoard> {
	const booted = await bootScripted({ zephyr, scripts: SCRIPTS, images: IMAGES });
	booted.take();
	return booted;
}

/** What a command says between its echo and the prompt, and what it returns. */
async function answer(to: ScriptedBoard, line: string): Promise<[text: string, result: number]> {
	const text = await to.type(line);
	const said = text.slice(line.length + 2, text.length - PROMPT.length);
	const result = /\n(-?\d+)\r/.exec(await to.type('retval'))?.[1];
	return [said, Number(result)];
}

// What looks like success and is none (ocre-shell §4.4), and what returns an unexpected code.
test.each([
	[
		'ocre image rm nosuch',
		0,
		/^\[.*failed to unlink.*\r\nFailed to remove image '\/lfs\/ocre\/images\/nosuch'\r\n$/
	],
	['ocre image ls nosuch', 0, /Failed to stat image.*\r\nFailed to list image/],
	['ocre pull http://host/lines.wasm', 0, /^Image 'lines.wasm' already exists\r\n$/],
	['ocre help', -1, /^Usage: ocre \[-v\] <COMMAND>/],
	['ocre container help', 0, /^Usage: ocre container <COMMAND>/],
	['ocre container nosuch', 0, /^Invalid command: 'ocre container nosuch'\r\n\r\nUsage/],
	['ocre image help', -1, /^Usage: ocre image <COMMAND>/],
	['ocre image rm a b', -1, /^'ocre image rm' requires exactly one argument\r\n\r\nUsage/],
	['ocre ps -v', -1, /^Failed to get container '-v'\r\n$/],
	['ocre -vv ps', -1, /^'-v' can be set only once\r\n\r\nUsage/],
	['ocre run Bad.wasm', -1, /cannot start with '\.'$/],
	['ocre run -d', -1, /requires at least one non option argument\r\n\r\nUsage/],
	['fs', 1, /^fs - File system commands\r\nSubcommands:/],
	['fs -h', 1, /^fs - File system commands\r\nSubcommands:/],
	['nosuch', -8, /^\x1b\[1;31mnosuch: command not found\r\n\x1b\[m$/],
	['rem x', 0, /^$/],
	['select fs', -8, /select: command not found/],
	['kernel uptime --pretty', 0, /^uptime: 0 days, 0 hours, 0 minutes, 0 seconds, \d+ mill/],
	['kernel uptime x', -5, /^\x1b\[1;31mUnsupported option: x\r\n\x1b\[m$/],
	['kernel up*', 1, /^kernel - Kernel commands/],
	['ocre ps *', -1, /^Failed to get container '\*'/],
	['help fs', -22, /^\x1b\[1;31mhelp: wrong parameter count\r\n\x1b\[mhelp - /],
	['foo "a', -8, /foo: command not found\r\n\x1b\[m\x1b\[1;31mnot terminated: "\r\n/]
])('%s returns %i', async (line, result, text) => {
	const [said, code] = await answer(await board(), line);
	expect(said).toMatch(text);
	expect(code).toBe(result);
});

test('start, kill and rm say the id before anything is known, run says nothing of the exit code', async () => {
	const to = await board();
	expect((await answer(to, 'ocre create -n a return1.wasm'))[0]).toMatch(/\r\na\r\n$/);
	const [started, result] = await answer(to, 'ocre start a');
	expect(started).toMatch(/\r\na\r\n$/);
	expect(result).toBe(0);
	expect((await answer(to, 'ocre wait a'))[0]).toMatch(/\r\n1\r\n$/);
	expect(await answer(to, 'ocre kill a')).toEqual([`Container 'a' is not running\r\n`, -1]);
	expect((await answer(to, 'ocre rm a'))[0]).toMatch(/\r\na\r\n$/);
});

test('a trap ends with code 0: only the log tells', async () => {
	const to = await board();
	expect((await answer(to, 'ocre run -n t trap.wasm'))[0]).toContain('exception: Exception: ');
	expect((await answer(to, 'ocre wait t'))[0]).toMatch(/\r\n0\r\n$/);
});

test('image rm removes an empty directory too', async () => {
	const to = await board();
	await to.type('fs mkdir /lfs/ocre/images/folder');
	expect(await answer(to, 'ocre image rm folder')).toEqual(['', 0]);
	expect(await to.type('fs ls /lfs/ocre/images')).not.toContain('folder');
});

test('a line of more than 255 characters is cut and executed', async () => {
	const to = await board();
	const text = await to.type(`ocre ${'x'.repeat(300)}`);
	expect(text).toContain(`Invalid command: 'ocre ${'x'.repeat(250)}'`);
});

test('21 words are too many, and nothing is executed', async () => {
	const words = Array.from({ length: 18 }, () => '00').join(' ');
	expect(await answer(await board(), `fs write /lfs/f ${words}`)).toEqual([
		`${RED}Too many arguments in the command.\r\n\r\n${RESET}`,
		-8
	]);
});

test('after CR every LF is ignored until another byte comes, and the other way round', async () => {
	const to = await board();
	expect(await to.type('\n\n')).toBe(`\r\n${PROMPT}\r\n${PROMPT}`);
	const lf = await bootScripted();
	lf.take();
	await lf.send(new TextEncoder().encode('\r\n\n\n'));
	expect(new TextDecoder().decode(lf.take())).toBe(`\r\n${PROMPT}`);
});

test('the volume mounted a second time shows the same files, a third mount at that place fails', async () => {
	const to = await board('3.4.99');
	expect((await answer(to, 'fs mount littlefs /x'))[1]).toBe(0);
	await to.type('fs write /x/f 41');
	expect(await to.type('fs cat /lfs/f')).toContain('A');
	expect(await to.type('fs ls')).toContain('lfs/\r\nx/\r\n');
	expect((await answer(to, 'fs mount littlefs /x'))[1]).toBe(-8);
});

test.each([
	['3.4.99', 'lfs/\r\n', -8, /rem: command not found/],
	['4.3.0', '       0 lfs/\r\n', -5, /^$/],
	['4.4.0', '       0 lfs/\r\n', -5, /^$/]
] as const)(
	'Zephyr %s lists, fails and comments in its way',
	async (zephyr, listed, failed, rem) => {
		const to = await board(zephyr);
		expect((await answer(to, 'fs ls'))[0]).toBe(listed);
		expect((await answer(to, 'fs ls /nope'))[1]).toBe(failed);
		expect((await answer(to, 'rem x'))[0]).toMatch(rem);
		expect(await to.type('kernel version')).toContain(`Zephyr version ${zephyr}\r\n`);
	}
);

test.each([
	['3.4.99', '\x1b[1;32m\x1b[m\r\n'],
	['4.3.0', PROMPT],
	['4.4.0', '\x1b[1;32m\x1b[m']
] as const)('shell prompt off on Zephyr %s leaves what it leaves there', async (zephyr, prompt) => {
	const to = await board(zephyr);
	expect(await to.type('shell prompt off')).toBe(`shell prompt off\r\n${prompt}`);
});

test('kernel reboot restarts a board of Zephyr 4.x with any word, one of 3.4.99 only with its own', async () => {
	const newer = await board();
	expect(await newer.type('kernel reboot nosuch')).toContain(`\x1b[m\r\n${PROMPT}`);
	const older = await board('3.4.99');
	expect((await answer(older, 'kernel reboot nosuch'))[0]).toMatch(/^reboot - Reboot/);
});

test('a file that is being uploaded is as large as it was when it was opened', async () => {
	const to = await board();
	const begin = { off: 0, len: 9, data: utf8('abc'), name: '/lfs/u' };
	const payload = encodePayload(begin);
	const header = { version: 1, operation: SMP_WRITE, flags: 0, sequence: 1 } as const;
	const packet = encodePacket({ ...header, group: SMP_GROUP_FS, command: FS_FILE, payload });
	await to.send(encodeFrame(packet));
	to.take();
	expect((await answer(to, 'fs ls /lfs'))[0]).toContain('       0 u\r\n');
	await to.clock.advance(5000);
	to.take();
	expect((await answer(to, 'fs ls /lfs'))[0]).toContain('       3 u\r\n');
});

test('with the stock firmware there is no kernel reboot', async () => {
	const to = await bootScripted({ firmware: 'stock' });
	to.take();
	expect((await answer(to, 'kernel reboot cold'))[0]).toMatch(/^kernel - Kernel commands/);
});
