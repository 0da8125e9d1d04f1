// The ways that need a serial port and nothing else, each with its port: it is opened for one plan and closed behind it.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { EspWay } from './esp/esp-way.ts';
import type { FlashOptions, FlashOutcome, FlashPlan, FlashWay } from './flash-way.ts';
import { inspectMcubootImage } from './line/image-facts.ts';
import { planImage } from './line/plan-image.ts';
import { SmpLine } from './line/smp-line.ts';
import { RecoveryWay } from './mcuboot/recovery-way.ts';
import { whatAnswers } from './mcuboot/detect-recovery.ts';
import { FlashRun } from './run/flash-run.ts';
import { SmpWay } from './smp/smp-way.ts';

export type SerialWayKind = 'smp' | 'mcuboot-serial' | 'esp';

export interface SerialWayOptions {
	/** Closed, and nobody else's until the way has ended. */
	port: Port;
	clock: Clock;
	/** Of the console or the bootloader; of an ESP32, what it is changed to. Default: 115200, and 460800. */
	baudRate?: number;
	/** Of the port's USB chip, where it is known: some ESP32 are reset in another way. */
	usb?: { vendorId: number; productId: number };
	/** SMP: whether the new firmware is made to stay as soon as it answers. Default: true. */
	confirm?: boolean;
}

/** Its way fails as others do: with a `FlashError`, or an `AbortError` after a cancel that left the board untouched. */
export function createSerialWay(kind: SerialWayKind, options: SerialWayOptions): FlashWay {
	if (kind !== 'esp') return new McubootSerialWay(kind, options);
	const { port, clock, baudRate, usb } = options;
	return new EspWay({
		port,
		clock,
		...(baudRate !== undefined && { baudRate }),
		...(usb && { usb })
	});
}

class McubootSerialWay implements FlashWay {
	readonly kind: 'smp' | 'mcuboot-serial';
	readonly #options: SerialWayOptions;

	constructor(kind: 'smp' | 'mcuboot-serial', options: SerialWayOptions) {
		this.kind = kind;
		this.#options = options;
	}

	async flash(plan: FlashPlan, options: FlashOptions = {}): Promise<FlashOutcome> {
		const { port, clock, baudRate } = this.#options;
		const version = this.kind === 'smp' ? 1 : 0;
		const line = new SmpLine(port, {
			clock,
			version,
			...(baudRate !== undefined && { baudRate })
		});
		const run = new FlashRun(options);
		try {
			run.begin('connect', { boardState: 'untouched', canCancel: true });
			// A file that is none is refused before the port is opened.
			inspectMcubootImage(planImage(plan));
			await line.open(options.signal);
			if (this.kind === 'mcuboot-serial') await checkRecovery(line, options.signal);
			return await this.#way(line).flash(plan, options);
		} catch (error) {
			throw run.failure(error);
		} finally {
			await line.close();
		}
	}

	#way(line: SmpLine): FlashWay {
		const { clock, confirm } = this.#options;
		const common = {
			requests: line,
			clock,
			inspect: inspectMcubootImage,
			revive: (signal?: AbortSignal) => line.revive(signal)
		};
		if (this.kind === 'mcuboot-serial') return new RecoveryWay(common);
		return new SmpWay({
			...common,
			reopen: (signal) => line.open(signal),
			...(confirm !== undefined && { confirm })
		});
	}
}

/** Firmware with SMP answers as a bootloader does, but would take the image for its other slot, or not at all. */
async function checkRecovery(line: SmpLine, signal: AbortSignal | undefined): Promise<void> {
	const fresh = { request: line.requestInVersion(1) };
	const revive = (stop?: AbortSignal) => line.revive(stop);
	const answers = await whatAnswers({ old: line, fresh }, revive, signal);
	if (answers === 'recovery') return;
	const what = answers === 'firmware' ? 'Firmware' : 'Nothing';
	throw new AppError('recovery-missing', `${what} answers in the place of MCUboot’s recovery.`);
}
