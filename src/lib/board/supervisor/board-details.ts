// What a board tells of itself besides the version of Ocre, as far as its shell has the commands: Zephyr's version, its
// devices, and over SMP the name of the board. All of it is optional, and a board that knows none of it is fine.
import { AppError } from '#lib/core/errors.ts';
import { IDENTITY_COMMAND, isIdentityLine, parseIdentityLine } from '#lib/wire/identity-line.ts';
import { decodeOsInfo, osInfo } from '#lib/wire/smp-messages.ts';
import { decodePayload } from '#lib/wire/smp-payload.ts';
import type { BoardDetails, FirmwareFacts } from '../board.ts';
import { isCommandError } from './ocre-text.ts';
import type { Shell } from '../shell/shell.ts';

const LIMIT_MS = 2_000;
const SMP_LIMIT_MS = 500;
/** Of a question whose answer comes damaged. */
const ATTEMPTS = 4;
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
	const firmware = await readFirmware(shell, signal);
	if (firmware) return detailsOf(firmware, await readDevices(shell, signal));
	const kernel = await shell.command('kernel version', { claims: isZephyrLine, ...options });
	const devices = await readDevices(shell, signal);
	const zephyr = kernel.lines.map((line) => ZEPHYR.exec(line)?.[1]).find((one) => one);
	const board = smp ? await readBoardName(shell, signal) : undefined;
	return {
		...(zephyr !== undefined && { zephyr }),
		...(devices.length > 0 && { devices }),
		...(board !== undefined && { board })
	};
}

const detailsOf = (firmware: FirmwareFacts, devices: string[]): BoardDetails => ({
	...{ firmware, board: firmware.board, zephyr: firmware.zephyr },
	...(devices.length > 0 && { devices })
});

const isAboutIdentity = (line: string): boolean => isIdentityLine(line) || isCommandError(line);

/** Undefined where the firmware is not ours, or is one that this page does not know. */
async function readFirmware(
	shell: Shell,
	signal?: AbortSignal
): Promise<FirmwareFacts | undefined> {
	const options = { claims: isAboutIdentity, limitMs: LIMIT_MS, signal };
	for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
		const { lines, garbled } = await shell.command(IDENTITY_COMMAND, options);
		const line = lines.find(isIdentityLine);
		const facts = line === undefined ? null : parseIdentityLine(line);
		if (typeof facts === 'object' && facts !== null) return facts;
		if (facts !== 'damaged' && !garbled) return undefined;
	}
	return undefined;
}

async function readDevices(shell: Shell, signal?: AbortSignal): Promise<string[]> {
	const options = { claims: isDeviceLine, limitMs: LIMIT_MS, signal };
	const { lines } = await shell.command('device list', options);
	return lines.flatMap((line) => DEVICE.exec(line)?.[1] ?? []).slice(0, MAX_DEVICES);
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
