// SMP group 9: runs a shell command on a shell of its own and sends back what it printed.
import { concatBytes, latin1 } from '#lib/core/bytes.ts';
import { SHELL_EXEC, SMP_RC } from '#lib/wire/smp-groups.ts';
import { AppError } from '#lib/core/errors.ts';
import type { PayloadMap } from '#lib/wire/smp-payload.ts';
import type { LogLevel } from '../runtime/runtime.ts';
import { MAX_LINE_LENGTH } from '../shell/line-editor.ts';
import type { ZephyrShell } from '../shell/shell.ts';
import { ok, type SmpCommand, type SmpGroup } from './smp-server.ts';

/** CONFIG_SHELL_BACKEND_DUMMY_BUF_SIZE: further output is lost. */
const OUTPUT_BYTES = 400;
const EMPTY_COMMAND = 3;
const COMMAND_TOO_LONG = 2;

/** Null where nothing can be made of the words. */
function readLine(fields: PayloadMap): string | null {
	const words = fields.get('argv');
	if (!Array.isArray(words)) throw new AppError('smp-invalid', 'argv is not a list');
	if (words.length === 0 || words.some((word) => typeof word !== 'string')) return null;
	return words.join(' ');
}

/** What the shell without a terminal has printed since it was cleared. */
export class OutputBuffer {
	#parts: Uint8Array[] = [];
	#length = 0;

	write(bytes: Uint8Array): void {
		const kept = bytes.subarray(0, OUTPUT_BYTES - this.#length);
		if (kept.length === 0) return;
		this.#parts.push(kept.slice());
		this.#length += kept.length;
	}

	clear(): void {
		this.#parts = [];
		this.#length = 0;
	}

	text(): string {
		return latin1(concatBytes(this.#parts));
	}
}

export function shellGroup(
	shell: ZephyrShell,
	output: OutputBuffer,
	log: (level: LogLevel, module: string, text: string) => void
): SmpGroup {
	return new Map<number, SmpCommand>([
		[
			SHELL_EXEC,
			{
				write: async (fields) => {
					const line = readLine(fields);
					if (line === null) {
						log('err', 'mcumgr_shell_grp', 'Failed to compose command line');
						return { kind: 'error', rc: EMPTY_COMMAND, legacy: SMP_RC.invalid };
					}
					if (line.length > MAX_LINE_LENGTH)
						return { kind: 'error', rc: COMMAND_TOO_LONG, legacy: SMP_RC.invalid };
					output.clear();
					const ret = await shell.executeLine(line);
					return ok({ o: output.text(), ret });
				}
			}
		]
	]);
}
