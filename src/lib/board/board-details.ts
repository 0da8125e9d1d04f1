// What a board tells of itself besides the version of Ocre, as far as its shell has the commands: Zephyr's version, its
// devices, and over SMP the name of the board. All of it is optional, and a board that knows none of it is fine.
import { AppError } from '#lib/core/errors.ts';
import { decodeOsInfo, osInfo } from '#lib/wire/smp-messages.ts';
import { decodePayload } from '#lib/wire/smp-payload.ts';
import type { BoardDetails } from './board.ts';
import { isCommandError } from './ocre-text.ts';
import type { Shell } from './shell.ts';

const LIMIT_MS = 2_000;
const SMP_LIMIT_MS = 500;
/** Of untrusted text. */
const MAX_DEVICES = 200;
const MAX_NAME = 80;

const ZEPHYR = /^Zephyr version (\d[\w.+-]{0,39})$/;
const DEVICE = /^- (\S{1,80}) \((READY|DISABLED)\)$/;
/** Zephyr's own name of a board, with the qualifiers of its target. */
const BOARD = /^[\w][\w./@-]*$/;
/** MCUmgr's letter for it. */
const HARDWARE_PLATFORM = 'i';

/** What a shell says that has the command and not its subcommand. */
const isHelp = (line: string): boolean =>
	/^(kernel|device) - |^Subcommands:$|^ {2}\w+ +:/.test(line);

const isZephyrLine = (line: string): boolean =>
	ZEPHYR.test(line) || isHelp(line) || isCommandError(line);

const isDeviceLine = (line: string): boolean =>
	line === 'devices:' ||
	DEVICE.test(line) ||
	/^ {2}(DT node labels|requires|supported):?/.test(line) ||
	isHelp(line) ||
	isCommandError(line);

/** Rejects as commands do, but not for what the board does not know. */
export async function readDetails(
	shell: Shell,
	smp: boolean,
	signal?: AbortSignal
): Promise<BoardDetails> {
	const options = { limitMs: LIMIT_MS, signal };
	const kernel = await shell.command('kernel version', { claims: isZephyrLine, ...options });
	const list = await shell.command('device list', { claims: isDeviceLine, ...options });
	const zephyr = kernel.lines.map((line) => ZEPHYR.exec(line)?.[1]).find((one) => one);
	const devices = list.lines.flatMap((line) => DEVICE.exec(line)?.[1] ?? []).slice(0, MAX_DEVICES);
	const board = smp ? await readBoardName(shell, signal) : undefined;
	return {
		...(zephyr !== undefined && { zephyr }),
		...(devices.length > 0 && { devices }),
		...(board !== undefined && { board })
	};
}

async function readBoardName(shell: Shell, signal?: AbortSignal): Promise<string | undefined> {
	try {
		const packet = await shell.request(osInfo(HARDWARE_PLATFORM), SMP_LIMIT_MS, signal);
		const name = decodeOsInfo(decodePayload(packet.payload));
		return name.length <= MAX_NAME && BOARD.test(name) ? name : undefined;
	} catch (error) {
		if (error instanceof AppError && error.code.startsWith('smp-')) return undefined;
		throw error;
	}
}

/** Finds the line that Zephyr prints when it boots, however it is cut into pieces. */
export class BootBanner {
	/** Of the last boot that was heard: untrusted text without the stars. */
	text: string | undefined;
	#line = '';

	heard(text: string): void {
		const lines = (this.#line + text).split('\n');
		this.#line = lines.pop()!.slice(-2 * MAX_NAME);
		for (const line of lines) {
			const banner = /\*\*\* (Booting .{1,100}?) \*\*\*/.exec(line)?.[1];
			if (banner !== undefined) this.text = banner;
		}
	}
}
