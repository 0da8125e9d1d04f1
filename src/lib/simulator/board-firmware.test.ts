// What a board's console offers with our firmware and with the stock supervisor.
import { expect, test } from 'vitest';
import { B_U585I_IOT02A, findProfile, NATIVE_SIM, PICO_PLUS2 } from '#lib/abi/board-profiles.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { osEcho, requestPacket } from '#lib/wire/smp-messages.ts';
import { encodePacket } from '#lib/wire/smp-packet.ts';
import { parseIdentityLine } from '#lib/wire/identity-line.ts';
import { bootScripted } from './scripted-board.ts';

const STOCK = findProfile('b_u585i_iot02a', 'stock')!;

test('our firmware reboots by command; the stock supervisor does not know the word', async () => {
	const ours = await bootScripted({ profile: B_U585I_IOT02A });
	// A board that starts again shows a fresh prompt.
	expect(await ours.type('kernel reboot cold')).toMatch(/cold\r\n.*\r\n.*ocre:~\$ /);
	const stock = await bootScripted({ profile: STOCK });
	const answer = await stock.type('kernel reboot cold');
	expect(answer).toContain('Subcommands:');
	expect(answer).not.toMatch(/reboot {2,}:/);
});

test('a frame of SMP is answered by our firmware, and is mere typing to the stock supervisor', async () => {
	const frame = encodeFrame(encodePacket(requestPacket(osEcho('hi'), 1)));
	for (const [profile, answered] of [
		[B_U585I_IOT02A, true],
		[STOCK, false]
	] as const) {
		const board = await bootScripted({ profile });
		board.take();
		await board.send(frame);
		await board.clock.advance(100);
		expect(board.take().includes(0x06)).toBe(answered);
	}
});

test.each([
	[B_U585I_IOT02A, 'gpioc'],
	[PICO_PLUS2, 'gpio0'],
	[NATIVE_SIM, 'gpio_emul']
])('the devices of $name have their own names', async (profile, port) => {
	const board = await bootScripted({ profile });
	expect(await board.type('device list')).toContain(port);
});

test('our firmware says what it is; the stock supervisor does not know the word', async () => {
	const ours = await bootScripted({ profile: NATIVE_SIM });
	const line = (await ours.type('board id'))
		.split('\r\n')
		.find((one) => one.startsWith('ocre-board'))!;
	expect(parseIdentityLine(line)).toMatchObject({
		board: 'native_sim/native/64',
		groups: expect.arrayContaining(['gpio', 'sensors']) as string[],
		containers: 16,
		memoryBytes: 10 * 1024 * 1024
	});
	const stock = await bootScripted({ profile: STOCK });
	expect(await stock.type('board id')).toContain('board: command not found');
});

test('a name is kept over a restart, with its identifier, and is taken away by -', async () => {
	const board = await bootScripted({ profile: NATIVE_SIM });
	expect(await board.type('board name')).toContain('This board has no name.');
	expect(await board.type('board name "Red board"')).toContain('name: Red board');
	const kept = await board.type('fs cat /lfs/board-name.txt');
	const id = /[0-9a-f]{16}/.exec(kept)?.[0];
	expect(id).toBeDefined();
	await board.type('kernel reboot');
	expect(await board.type('board id')).toContain('name=Red%20board');
	await board.type('board name Blue');
	expect(await board.type('fs cat /lfs/board-name.txt')).toContain(id);
	expect(await board.type(`board name ${'x'.repeat(33)}`)).toContain('A name has 1 to 32');
	expect(await board.type('board name -')).toContain('This board has no name.');
	expect(await board.type('board id')).not.toContain('name=');
});

test('a time to blink that is none is refused', async () => {
	const board = await bootScripted({ profile: NATIVE_SIM });
	for (const word of ['0', '61', 'long'])
		expect(await board.type(`board blink ${word}`)).toContain(
			'The time to blink is 1 to 60 seconds.'
		);
});
