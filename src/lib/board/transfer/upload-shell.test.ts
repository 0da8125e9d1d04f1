// Uploads through a shell that loses characters of what is typed and says so: a stock supervisor keeps 64 bytes.
import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { createRig, type FakeRig } from '../testing/fake-rig.ts';
import { ZEPHYR_4_3 } from '../testing/fake-zephyr.ts';

/** Longer than what the shell keeps, with as few bytes as there may be in a line. */
const LONG_NAME = `${'long-'.repeat(12)}name.bin`;

/** Of every so many lines that write, one loses a character of its bytes. */
function losing(rig: FakeRig, lines: number): void {
	const { device } = rig;
	const hear = device.receive.bind(device);
	let written = 0;
	device.logIdle('wrn', 'shell_uart', 'RX ring buffer full.');
	device.receive = (bytes) => {
		const text = latin1(bytes);
		if (!text.startsWith('fs write') || ++written % lines !== 0) return hear(bytes);
		device.logIdle('wrn', 'shell_uart', 'RX ring buffer full.');
		hear(utf8(text.replace(/.(?=.\r)/, '')));
	};
}

test.each([45, 20])(
	'an image with a long name arrives although one line of %d is damaged',
	async (lines) => {
		const rig = createRig({ smp: false, zephyr: ZEPHYR_4_3 });
		const bytes = Uint8Array.from({ length: 3_000 }, (_, i) => (i * 31 + (i >> 8) * 7 + 17) & 0xff);
		await rig.until(rig.board.open());
		losing(rig, lines);
		const { method } = await rig.until(rig.board.upload(LONG_NAME, bytes), 6_000_000);
		expect(method).toBe('shell');
		expect(rig.device.image(LONG_NAME)).toEqual(bytes);
		expect(rig.device.lines.filter((line) => line.startsWith('fs rm')).length).toBe(1);
	},
	30_000
);
