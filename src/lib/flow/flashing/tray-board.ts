// What is done to one board of a tray: flashed and proved, then named and given a program over its console.
import type { BoardIdentity } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { FlashWay } from '#lib/flash/flash-way.ts';
import type { PlannedFlash } from '#lib/flash/plan/plan-flash.ts';
import { matchFirmware } from './firmware-match.ts';
import { flashBoard } from './flash-board.ts';
import type { TrayReport } from './tray.ts';

/** The console of the board that was flashed, once it is back. */
export interface TrayConsole {
	identity: BoardIdentity;
	/** Resolves to whether the board keeps the name. */
	rename(name: string): Promise<boolean>;
	/** Deploys and starts it; resolves to its name. */
	deploy(signal: AbortSignal): Promise<string>;
	/** Gives the port back. Never rejects. */
	release(): Promise<void>;
}

export interface TrayBoardParts {
	planned: PlannedFlash;
	way: FlashWay;
	clock: Clock;
	name: string;
	/** What is done over the console, after the proof. */
	also: { name: boolean; program: boolean };
	/** Waits until the board answers; null when it does not, or the user does not want to wait. */
	findConsole(this: void, signal: AbortSignal): Promise<TrayConsole | null>;
	onLog(this: void, line: string): void;
}

/** Rejects as `flashBoard` does, with `tray-no-console` where it cannot be named, and as its console does. */
export async function flashTrayBoard(
	{ planned, way, clock, name, also, findConsole, onLog }: TrayBoardParts,
	report: TrayReport,
	signal: AbortSignal
): Promise<void> {
	let console: TrayConsole | null = null;
	try {
		const result = await flashBoard({
			...{ planned, way, clock, onLog, signal },
			prove: async (signal) => {
				report.step('prove');
				console = await findConsole(signal);
				return console?.identity ?? null;
			},
			onStage: report.stage
		});
		report.result(result);
		if (result.is !== 'proved' || (!also.name && !also.program)) return;
		console ??= await findConsole(signal);
		// One that says that it runs another build is another board, whose name and program are not ours to change.
		if (!console || matchFirmware(planned.plan.segments, console.identity) !== 'same')
			throw new AppError('tray-no-console', `${name} did not answer.`);
		if (also.name) {
			report.step('name');
			report.named(await console.rename(name));
		}
		signal.throwIfAborted();
		if (also.program) {
			report.step('program');
			report.program(await console.deploy(signal));
		}
	} finally {
		await console?.release();
	}
}
