import { describe, expect, it } from 'vitest';
import { FLASHABLE_BOARDS, flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import { fetchFirmware, firmwareAddress } from './fetch-firmware.ts';
import { guessBoard } from './guess-board.ts';
import { flashUdevRules, winUsbInf } from './usb-access-text.ts';
import { vendorCommand } from './vendor-command.ts';

describe('which board it is', () => {
	it('is known by its firmware, its drive or its ids, and by nothing else', () => {
		expect(guessBoard({})).toBeNull();
		expect(guessBoard({ identities: [{ board: 'pico_plus2/rp2350b/m33' }] })).toMatchObject({
			board: { id: 'pico_plus2' },
			by: 'firmware',
			sure: true
		});
		expect(guessBoard({ usb: [{ vendorId: 0x0483, productId: 0x374e }] })).toMatchObject({
			board: { id: 'b_u585i_iot02a' },
			by: 'usb'
		});
		const identity = { kind: 'uf2', model: null, boardId: 'RP2350', version: null } as const;
		expect(guessBoard({ drive: { identity, name: 'RP2350' } })).toMatchObject({
			board: { id: 'pico_plus2' },
			sure: true
		});
		const silent = { kind: 'programmer', model: null, boardId: null, version: null } as const;
		expect(guessBoard({ drive: { identity: silent, name: 'D:' } })).toMatchObject({
			board: { id: 'b_u585i_iot02a' },
			sure: false
		});
		expect(guessBoard({ drive: { identity: silent, name: 'NODE_F401RE' } })).toBeNull();
	});
});

describe('an address', () => {
	it.each(['', 'zephyr.uf2', 'http://example.org/a', 'file:///etc/passwd', 'https://a:b@c.org/d'])(
		'is refused: %j',
		(text) => {
			expect(() => firmwareAddress(text)).toThrow(
				expect.objectContaining({ code: 'flash-address' })
			);
		}
	);

	it('is fetched, with its name, and a refusal of the server is told', async () => {
		const answer = (status: number) => () => Promise.resolve(new Response('abc', { status }));
		const got = await fetchFirmware('https://example.org/a%20b.uf2?x', { fetch: answer(200) });
		expect(got).toMatchObject({ name: 'a b.uf2', bytes: new TextEncoder().encode('abc') });
		await expect(
			fetchFirmware('https://example.org/a', { fetch: answer(404) })
		).rejects.toMatchObject({ code: 'flash-download' });
	});
});

it('every way of every board has a command of its vendor, or needs none', () => {
	const commands = FLASHABLE_BOARDS.flatMap((board) =>
		board.ways.map(({ kind }) => vendorCommand(kind, board, 'a b;rm -rf.bin'))
	);
	expect(commands).toContain('dfu-util -d 2341:035b -a 0 -s 0x08040000:leave -D "a-b-rm--rf.bin"');
	expect(vendorCommand('uf2-drive', flashableBoard('pico_plus2')!, 'a')).toBeNull();
});

it('the rules name each bootloader once', () => {
	expect(flashUdevRules()).toMatch(/idVendor}=="2e8a", ATTRS{idProduct}=="000f"/);
	expect(flashUdevRules().match(/0483/g)).toHaveLength(1);
	expect(winUsbInf()).toContain('USB\\VID_0483&PID_DF11');
});
