// How fast firmware goes to a board by SMP over a line of 115200 baud, beside an image of a container over the same line.
import { randomBytes } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import { B_U585I_IOT02A, withMcuboot } from '#lib/abi/board-profiles.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { systemClock } from '#lib/core/clock.ts';
import { SmpLine } from '#lib/flash/line/smp-line.ts';
import { SmpWay } from '#lib/flash/smp/smp-way.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import type { Bench } from './part.ts';

const BYTES = 60_000;
/** Of what an image of a container reaches in the same run. */
const LEVEL = 1;

/** What passes for an image in its header; the bench never gets to boot it. */
function firmware(): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(randomBytes(BYTES));
	new DataView(bytes.buffer).setUint32(0, 0x96f3b83d, true);
	return bytes;
}

/** Bytes a second between the first and the last that the board said it has. */
async function firmwareRate(signal: AbortSignal): Promise<number> {
	const machine = createNodeMachine({ profile: withMcuboot(B_U585I_IOT02A), paced: true });
	const line = new SmpLine(machine.port, { clock: systemClock });
	const bytes = firmware();
	const times: [ms: number, bytes: number][] = [];
	try {
		await line.open(signal);
		const way = new SmpWay({
			requests: line,
			clock: systemClock,
			inspect: () => ({ version: '0.0.0', hash: sha256(bytes) }),
			reopen: () => line.open(signal),
			revive: () => line.revive(signal)
		});
		const plan = {
			segments: [{ address: 0, bytes }],
			file: { name: 'bench.bin', bytes },
			allowed: [{ start: 0, end: BYTES }],
			size: BYTES
		};
		const onProgress = ({ phase, done }: { phase: string; done: number }) => {
			if (phase === 'write') times.push([performance.now(), done]);
		};
		// It ends when the board finds no digest of that kind in its slot: all was sent by then.
		await way.flash(plan, { signal, onProgress }).catch(() => {});
		signal.throwIfAborted();
		const written = times.filter(([, done]) => done > 0);
		const [first, last] = [written[0], written.at(-1)];
		if (!first || !last || last[1] !== BYTES) throw new Error('the firmware did not get through');
		return ((last[1] - first[1]) * 1000) / (last[0] - first[0]);
	} finally {
		await line.close();
		machine.dispose();
	}
}

async function containerRate(signal: AbortSignal): Promise<number> {
	const machine = createNodeMachine({ profile: B_U585I_IOT02A, paced: true });
	const board = createBoard(machine.port);
	try {
		await board.open();
		await board.identify();
		const times: [ms: number, bytes: number][] = [];
		await board.upload('bench.wasm', new Uint8Array(randomBytes(BYTES)), {
			signal,
			onprogress: ({ phase, doneBytes }) => {
				if (phase !== 'verifying' && doneBytes > 0) times.push([performance.now(), doneBytes]);
			}
		});
		const [first, last] = [times[0]!, times.at(-1)!];
		return ((last[1] - first[1]) * 1000) / (last[0] - first[0]);
	} finally {
		board.dispose();
		machine.dispose();
	}
}

export async function measureFlashing({ signal, report }: Bench): Promise<void> {
	const container = await containerRate(signal);
	const image = await firmwareRate(signal);
	report({
		what: 'firmware at 115200 baud by SMP',
		value: `${image.toFixed(0)} B/s, ${((image / container) * 100).toFixed(1)} % of ${container.toFixed(0)} B/s for an image of a container`,
		level: `≥ ${LEVEL * 100} %`,
		reached: image >= LEVEL * container
	});
}
