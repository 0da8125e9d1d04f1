// A made-up board with MCUboot on a port, and the ways that flash it, on one clock.
import { ManualClock } from '#lib/core/clock.ts';
import { FakePort, type FaultPlan } from '#lib/port/fake-port.ts';
import type { FlashOptions, FlashOutcome, FlashPlan, FlashProgress } from '../flash-way.ts';
import { inspectMcubootImage } from '../line/image-facts.ts';
import { SmpLine } from '../line/smp-line.ts';
import { RecoveryWay } from '../mcuboot/recovery-way.ts';
import { SmpWay, type SmpWayOptions } from '../smp/smp-way.ts';
import { FakeMcubootBoard, type FakeMcubootPlan } from './fake-mcuboot-board.ts';
import { makeImage } from './mcuboot-image.ts';
import { onClock } from './on-clock.ts';

export interface SmpRigOptions {
	mode?: 'firmware' | 'recovery';
	slotBytes?: number;
	plan?: FakeMcubootPlan;
	faults?: FaultPlan;
	baudRate?: number;
	way?: Partial<SmpWayOptions>;
}

/** A plan for an image in one piece, in a slot of the given room. */
export function planOf(bytes: Uint8Array<ArrayBuffer>, room = 1024 * 1024): FlashPlan {
	return {
		segments: [{ address: 0, bytes }],
		file: { name: 'zephyr.signed.bin', bytes },
		allowed: [{ start: 0, end: room }],
		size: bytes.length
	};
}

export const NEW_IMAGE = makeImage({ version: [2, 3, 4], bodyBytes: 6_000, seed: 9 });

export function smpRig({ mode, slotBytes, plan, faults, baudRate, way }: SmpRigOptions = {}) {
	const clock = new ManualClock();
	const board = new FakeMcubootBoard(clock, {
		...(mode && { mode }),
		...(slotBytes !== undefined && { slotBytes }),
		...(plan && { plan })
	});
	const port = new FakePort(board, clock);
	port.faults = faults ?? {};
	port.pacedBaudRate = baudRate;
	const line = new SmpLine(port, { clock, version: mode === 'recovery' ? 0 : 1 });
	const progress: FlashProgress[] = [];
	const log: string[] = [];
	const options: FlashOptions = {
		onProgress: (step) => progress.push(step),
		onLog: (text) => log.push(text)
	};
	const common = {
		requests: line,
		clock,
		inspect: inspectMcubootImage,
		reopen: (signal?: AbortSignal) => line.open(signal),
		revive: (signal?: AbortSignal) => line.revive(signal)
	};
	const create = () =>
		mode === 'recovery' ? new RecoveryWay(common) : new SmpWay({ ...common, ...way });
	return {
		clock,
		board,
		port,
		line,
		progress,
		log,
		/** Opens the port, flashes, and closes it. */
		flash: (image = NEW_IMAGE, more: FlashOptions = {}, room?: number): Promise<FlashOutcome> =>
			onClock(
				clock,
				(async () => {
					await line.open();
					try {
						return await create().flash(planOf(image, room), { ...options, ...more });
					} finally {
						await line.close();
					}
				})(),
				() => port.bytesToBoard + port.bytesToHost
			)
	};
}
