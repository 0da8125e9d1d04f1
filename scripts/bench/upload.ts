// Upload speed over a line of 115200 baud to the simulated board, as a share of what the framing allows.
import { randomBytes } from 'node:crypto';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import type { Figure } from './report.ts';

const IMAGE_BYTES = 60_000;
const WIRE_BYTES_PER_SECOND = 11_520;
/** Three data bytes are four on the wire; headers, CBOR, CRC and answers are the protocol's own business. */
const BOUND = WIRE_BYTES_PER_SECOND * 0.75;

export async function measureUpload(): Promise<Figure> {
	const machine = createNodeMachine({ profile: B_U585I_IOT02A, paced: true });
	const board = createBoard(machine.port);
	try {
		await board.open();
		await board.identify();
		const start = performance.now();
		let sentMs = 0;
		await board.upload('bench.wasm', new Uint8Array(randomBytes(IMAGE_BYTES)), {
			onprogress: ({ phase }) => {
				if (phase === 'verifying' && sentMs === 0) sentMs = performance.now() - start;
			}
		});
		const rate = (IMAGE_BYTES / (sentMs || performance.now() - start)) * 1000;
		const share = ((rate / BOUND) * 100).toFixed(0);
		return {
			what: 'upload at 115200 baud by SMP',
			value: `${rate.toFixed(0)} B/s, ${share} % of ${BOUND} B/s`
		};
	} finally {
		board.dispose();
		machine.dispose();
	}
}
