// SMP group 0: echo, reset, transport limits, and what the system is.
import {
	OS_BOOTLOADER_INFO,
	OS_ECHO,
	OS_INFO,
	OS_PARAMETERS,
	OS_RESET,
	OS_TASK_STATISTICS,
	SMP_RC
} from '#lib/wire/smp-groups.ts';
import { readOptionalText, type PayloadMap } from '#lib/wire/smp-payload.ts';
import { PACKET_BUFFER_BYTES } from './frame-assembler.ts';
import type { BoardConsole } from '../runtime/runtime.ts';
import { failure, ok, type SmpAnswer, type SmpCommand, type SmpGroup } from './smp-server.ts';

/** `uname` of the firmware, by the letters of the info command. */
export interface FirmwareInfo {
	release: string;
	version: string;
	/** Null: the firmware does not tell it. */
	buildDate: string | null;
	/** Its name in the network. */
	node: string;
	machine: string;
	board: string;
}

const PACKET_BUFFERS = 4;
const INVALID_FORMAT = 2;
const NO_ANSWER_TO_QUERY = 3;
/** Of MCUboot's ways to update: swap without a scratch area. */
const SWAP_WITHOUT_SCRATCH = 3;

function bootloaderInfo(fields: PayloadMap): SmpAnswer {
	const query = readOptionalText(fields, 'query');
	if (query === undefined) return ok({ bootloader: 'MCUboot' });
	if (query === 'mode') return ok({ mode: SWAP_WITHOUT_SCRATCH });
	return { kind: 'error', rc: NO_ANSWER_TO_QUERY, legacy: SMP_RC.noEntry };
}

function info(fields: PayloadMap, firmware: FirmwareInfo): SmpAnswer {
	const values: Record<string, string> = {
		s: 'Zephyr',
		n: firmware.node,
		r: firmware.release,
		v: firmware.version,
		...(firmware.buildDate === null ? {} : { b: firmware.buildDate }),
		m: firmware.machine,
		p: 'unknown',
		i: firmware.board,
		o: 'Zephyr'
	};
	const format = readOptionalText(fields, 'format') || 's';
	const letters = [...format];
	if (letters.some((letter) => letter !== 'a' && !(letter in values)))
		return { kind: 'error', rc: INVALID_FORMAT, legacy: SMP_RC.invalid };
	const wanted = Object.keys(values).filter((letter) => format.includes(letter));
	const output = (format.includes('a') ? Object.keys(values) : wanted).map((key) => values[key]);
	return ok({ output: output.join(' ') });
}

/** A thread of the firmware: its priority, and Zephyr's state bits. */
export type FirmwareTask = readonly [name: string, priority: number, state: number];

export const SUPERVISOR_TASKS: readonly FirmwareTask[] = [
	['mcumgr smp', 3, 128],
	['rx_q[0]', -1, 2],
	['tcp_work', -14, 2],
	['sysworkq', -1, 2],
	['shell_dummy', 14, 2],
	['shell_uart', 14, 128],
	['idle', 15, 0]
];

/** `tasks`: null where there are more than an answer has room for. */
function listTasks(tasks: readonly FirmwareTask[] | null, log: BoardConsole['log']): SmpAnswer {
	if (!tasks) {
		log('err', 'mcumgr_os_grp', 'Task iterator status is not OK');
		return failure(SMP_RC.messageTooLong);
	}
	const entries = tasks.map(([name, prio, state], tid) => [name, { prio, tid, state }] as const);
	return ok({ tasks: Object.fromEntries(entries) });
}

export function osGroup(
	firmware: FirmwareInfo,
	tasks: readonly FirmwareTask[] | null,
	{ reset, log, hasMcuboot }: { reset: () => void; log: BoardConsole['log']; hasMcuboot: boolean }
): SmpGroup {
	const echo = (fields: PayloadMap) => ok({ r: readOptionalText(fields, 'd') ?? '' });
	return new Map<number, SmpCommand>([
		[OS_ECHO, { read: echo, write: echo }],
		[OS_TASK_STATISTICS, { read: () => listTasks(tasks, log), ignoresPayload: true }],
		[
			OS_RESET,
			{
				write: () => {
					reset();
					return ok();
				},
				ignoresPayload: true
			}
		],
		[
			OS_PARAMETERS,
			{
				read: () => ok({ buf_size: PACKET_BUFFER_BYTES, buf_count: PACKET_BUFFERS }),
				ignoresPayload: true
			}
		],
		[OS_INFO, { read: (fields) => info(fields, firmware) }],
		...(hasMcuboot ? [[OS_BOOTLOADER_INFO, { read: bootloaderInfo }] as const] : [])
	]);
}
