// Uploads to the simulated board, which has the real one's habits: half markers, lines in the middle of frames, files
// that close by themselves, and containers that print at the prompt.
import { afterEach, expect, test } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import type { Board, ConsoleEvent } from '#lib/board/board.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import type { Port } from '#lib/core/port.ts';
import type { Machine } from '#lib/simulator/machine.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';

const image = (bytes: number) =>
	Uint8Array.from({ length: bytes }, (_, i) => (i * 31 + (i >> 8) * 7) & 0xff);

let machine: Machine;
let board: Board;
afterEach(async () => {
	await board.close();
	machine.dispose();
});

/** A port over which bytes can be slipped in between two writes. */
function intruded(port: Port, after: number, bytes: Uint8Array): Port {
	let left = after;
	return {
		get readable() {
			return port.readable;
		},
		get writable() {
			const { writable } = port;
			if (!writable) return null;
			return new WritableStream<Uint8Array>({
				async write(chunk) {
					const writer = writable.getWriter();
					await writer.write(chunk);
					left -= chunk.length;
					if (left <= 0 && left + chunk.length > 0) await writer.write(bytes);
					writer.releaseLock();
				}
			});
		},
		open: (options) => port.open(options),
		close: () => port.close(),
		setSignals: (signals) => port.setSignals?.(signals) ?? Promise.resolve()
	};
}

async function open(port: (port: Port) => Port = (same) => same, hasSmp = true): Promise<void> {
	machine = createNodeMachine({ profile: { ...B_U585I_IOT02A, hasSmp } });
	board = createBoard(port(machine.port));
	await board.open();
}

test.each([0x04, 0x06])(
	'half a marker (%i) on the line costs a packet or two, not the upload',
	async (byte) => {
		await open((port) => intruded(port, 4_000, Uint8Array.of(byte)));
		const { method } = await board.upload('app.wasm', image(9_000));
		expect(method).toBe('smp');
		expect((await board.listImages())[0]).toMatchObject({ name: 'app.wasm', sizeBytes: 9_000 });
		expect(await board.upload('app.wasm', image(9_000))).toMatchObject({ method: 'unchanged' });
	}
);

test.each([true, false])(
	'an upload that another command holds up for five seconds goes on (SMP %s)',
	async (hasSmp) => {
		await open(undefined, hasSmp);
		let held: Promise<unknown> | undefined;
		const { method } = await board.upload('app.wasm', image(hasSmp ? 30_000 : 6_000), {
			onprogress: ({ doneBytes }) => {
				if (doneBytes > 1_000) held ??= board.command('kernel sleep 5000');
			}
		});
		await held;
		expect(held).toBeDefined();
		expect(method).toBe(hasSmp ? 'smp' : 'shell');
	},
	30_000
);

test('a board that restarts in the middle gets the rest, and has the whole image', async () => {
	await open();
	let restarted = false;
	const events: ConsoleEvent[] = [];
	board.on('console', (event) => events.push(event));
	await board.upload('app.wasm', image(40_000), {
		onprogress: ({ doneBytes }) => {
			if (doneBytes > 20_000 && !restarted) {
				restarted = true;
				machine.reset();
			}
		}
	});
	expect(restarted).toBe(true);
	expect(await board.upload('app.wasm', image(40_000))).toMatchObject({ method: 'unchanged' });
});
