// What is known of a board beside its version of Ocre, and that a board which tells nothing is identified all the same.
import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { BootBanner } from './board-details.ts';
import { createRig } from '../testing/fake-rig.ts';

const DEVICES = `devices:
- flash-controller@40022000 (READY)
  DT node labels: flash
- gpio@42020000 (READY)
- wifi (DISABLED)
`;

test('Zephyr, devices, the board and the boot are told where the board knows them', async () => {
	const rig = createRig();
	rig.device.answers.set('kernel version', 'Zephyr version 4.4.0\n').set('device list', DEVICES);
	rig.device.smp!.board = 'b_u585i_iot02a';
	rig.device.hung = true;
	const opened = rig.board.open();
	await rig.pass(100);
	rig.device.send(utf8('*** Booting Zephyr OS build v4.4.0 ***\r\n'));
	rig.device.reset();
	await rig.until(opened);
	expect(await rig.until(rig.board.identify())).toMatchObject({
		version: '0.7.0',
		zephyr: '4.4.0',
		board: 'b_u585i_iot02a',
		devices: ['flash-controller@40022000', 'gpio@42020000', 'wifi'],
		banner: 'Booting Zephyr OS build v4.4.0'
	});
	expect(rig.output().trim()).toBe('*** Booting Zephyr OS build v4.4.0 ***');
});

test('a stock supervisor without those commands, and one that only explains them, are identified', async () => {
	const rig = createRig({ smp: false });
	await rig.until(rig.board.open());
	expect(await rig.until(rig.board.identify())).toEqual({
		version: '0.7.0',
		commit: 'v0.7.0-1',
		buildInformation: 'fake',
		buildDate: 'today',
		smp: false
	});
	const explains = createRig();
	explains.device.answers
		.set('kernel version', 'kernel - Kernel commands\nSubcommands:\n  uptime   :Kernel uptime.\n')
		.set('device list', 'device - Device commands\nSubcommands:\n  list     :List.\n');
	await explains.until(explains.board.open());
	const identity = await explains.until(explains.board.identify());
	expect(identity).not.toHaveProperty('zephyr');
	expect(identity).not.toHaveProperty('devices');
	expect(explains.output() + rig.output()).toBe('');
});

test('it is asked once for each connection, and a name that is none is left out', async () => {
	const rig = createRig();
	rig.device.smp!.board = '<b>board</b>';
	await rig.until(rig.board.open());
	await rig.until(rig.board.identify());
	expect(await rig.until(rig.board.identify())).not.toHaveProperty('board');
	expect(rig.device.lines.filter((line) => line === 'device list')).toHaveLength(1);
});

test('the line of a boot is found in pieces, and nothing else is', () => {
	const banner = new BootBanner();
	for (const piece of ['x ***', '\n*** Boo', 'ting Zephyr OS build v4', '.4.0 ***'])
		banner.heard(piece);
	expect(banner.text).toBeUndefined();
	banner.heard('\n');
	expect(banner.text).toBe('Booting Zephyr OS build v4.4.0');
	banner.heard(`*** Booting ${'x'.repeat(5000)} ***\n`);
	expect(banner.text).toBe('Booting Zephyr OS build v4.4.0');
});
