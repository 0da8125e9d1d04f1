// Brings a board that runs into its bootloader, where that can be asked for: by a touch at 1200 baud, as Arduino's and
// Raspberry Pi's USB consoles know it, and by SMP, where the firmware was built for it. Whether the bootloader came, the
// next way finds out.
import type { Clock } from '#lib/core/clock.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { Waits } from '#lib/core/waits.ts';
import { osReset, readFailure } from '#lib/wire/smp-messages.ts';
import { isMissing, type SmpRequests } from '../line/smp-requests.ts';

const TOUCH_BAUD_RATE = 1_200;
const OPEN_LIMIT_MS = 5_000;
/** Long enough for the host to have set speed and lines. */
const HOLD_MS = 100;
/** The board goes away from USB and comes back as another device. */
const LEAVE_MS = 500;

/**
 * Opens the port at 1200 baud, lets go of DTR, and closes it: firmware that knows the touch restarts into its bootloader.
 * Others do nothing. The port is closed before and after. Errors: `port-busy`, `port-stuck`, the signal's reason.
 */
export async function touchAt1200(port: Port, clock: Clock, signal?: AbortSignal): Promise<void> {
	const waits = new Waits(clock);
	const onlimit = () => new AppError('port-stuck', 'The port did not open in time.');
	const opening = port.open({ baudRate: TOUCH_BAUD_RATE });
	try {
		await waits.for(opening, { limitMs: OPEN_LIMIT_MS, signal, onlimit });
	} catch (error) {
		// What opens after its time is closed again.
		opening.then(() => port.close()).catch(() => {});
		if (error instanceof AppError || signal?.aborted) throw error;
		throw new AppError('port-busy', `The port could not be opened: ${messageOf(error)}`, {
			cause: error
		});
	}
	try {
		await clock.sleep(HOLD_MS, signal);
		// A board that is quick is gone by now: that is what was wanted.
		await port.setSignals?.({ dataTerminalReady: false }).catch(() => {});
		await clock.sleep(HOLD_MS, signal);
	} finally {
		await close(port, waits);
	}
	await clock.sleep(LEAVE_MS, signal);
}

/** A port whose board went away may not close any more. */
async function close(port: Port, waits: Waits): Promise<void> {
	const onlimit = () => new Error('it does not close');
	await waits.for(port.close(), { limitMs: OPEN_LIMIT_MS, onlimit }).catch(() => {});
}

/** `asked`: it restarts into its bootloader, or, if its firmware does not know how, into itself. */
export type BootloaderAsked = 'asked' | 'refused';

const ANSWER_LIMIT_MS = 3_000;

/**
 * Asks the firmware to restart into its bootloader (`boot_mode` 1 of the os group's reset). Firmware without boot modes
 * takes the field for nothing and restarts as usual. No answer counts as asked: it may get lost with the restart.
 */
export async function askForBootloader(
	requests: SmpRequests,
	signal?: AbortSignal
): Promise<BootloaderAsked> {
	try {
		return readFailure(await requests.request(osReset(1), ANSWER_LIMIT_MS, signal))
			? 'refused'
			: 'asked';
	} catch (error) {
		const gone = error instanceof AppError && error.code === 'flash-device-lost';
		if (gone || isMissing(error)) return 'asked';
		throw error;
	}
}
