// The `board` commands of the project's own firmware: what it is, its name, and blinking to be found.
import { utf8 } from '#lib/core/bytes.ts';
import type { PinLevel } from '#lib/simulator/simulator.ts';
import { FileError } from '#lib/simulator/storage/board-files.ts';
import { writeIdentityLine, type FirmwareFacts } from '#lib/wire/identity-line.ts';
import type { ShellCommand, ShellSystem } from '../command.ts';
import type { ZephyrShell } from '../shell.ts';
import { EINVAL, ENODEV } from './errno.ts';

/** Of `firmware/VERSION`. */
export const FIRMWARE_VERSION = '0.1.0';

/** CONFIG_PLAYGROUND_NAME_FILE. */
const NAME_FILE = '/lfs/board-name.txt';
const MAX_NAME = 32;
const ID = /^[0-9a-f]{16}$/;
const LED = 'led0';
const BLINK_SECONDS = 5;
const MAX_BLINK_SECONDS = 60;
const HALF_PERIOD_MS = 100;

/** What is known when it boots; the name is read when it is asked for. */
export type BuildFacts = Omit<FirmwareFacts, 'name'>;

interface Label {
	name: string;
	id: string;
}

/** No control character, and not blanks alone. */
function isName(name: string): boolean {
	const { length } = [...name];
	// eslint-disable-next-line no-control-regex -- they are what is looked for
	return length <= MAX_NAME && /[^ ]/.test(name) && !/[\x00-\x1f\x7f]/.test(name);
}

function readLabel({ files }: ShellSystem): Label {
	try {
		const [name = '', id = ''] = new TextDecoder().decode(files.read(NAME_FILE)).split('\n');
		return { name: isName(name) ? name : '', id: ID.test(id) ? id : '' };
	} catch (error) {
		if (error instanceof FileError) return { name: '', id: '' };
		throw error;
	}
}

function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function writeName(system: ShellSystem, name: string): void {
	const id = readLabel(system).id || newId();
	const bytes = utf8(`${name}\n${id}\n`);
	const part = `${NAME_FILE}.new`;
	system.files.touch(part);
	system.files.truncate(part, 0);
	system.files.write(part, 0, bytes);
	system.files.rename(part, NAME_FILE);
}

function clearName({ files }: ShellSystem): void {
	if (files.list('/lfs').some(({ name }) => `/lfs/${name}` === NAME_FILE)) files.remove(NAME_FILE);
}

function setName(system: ShellSystem, shell: ZephyrShell, name: string): number {
	if (name !== '-' && !isName(name)) {
		shell.error(`A name has 1 to ${MAX_NAME} characters. Put one with blanks into quotes.`);
		return -EINVAL;
	}
	try {
		if (name === '-') clearName(system);
		else writeName(system, name);
		return 0;
	} catch (error) {
		if (!(error instanceof FileError)) throw error;
		shell.error(`The storage did not take the name: ${-error.errno}`);
		return -error.errno;
	}
}

function nameCommand(system: ShellSystem): ShellCommand {
	return {
		name: 'name',
		help: 'Show or set its name: board name [NAME], - for none',
		mandatory: 1,
		optional: 1,
		run: (shell, [, wanted]) => {
			const failed = wanted === undefined ? 0 : setName(system, shell, wanted);
			if (failed !== 0) return failed;
			const { name } = readLabel(system);
			shell.printLine(name === '' ? 'This board has no name.' : `name: ${name}`);
			return 0;
		}
	};
}

/** One blinking at a time: another one begins where it is, and the LED is left as the first one found it. */
class Blinker {
	readonly #system: ShellSystem;
	#before: PinLevel['level'] = 0;
	#left = 0;
	#cancel = () => {};

	constructor(system: ShellSystem) {
		this.#system = system;
	}

	/** False when there is no LED to blink. */
	start(seconds: number): boolean {
		if (this.#left === 0) {
			const before = this.#system.runtime.driveLed(LED, 0);
			if (!before) return false;
			this.#before = before.driven ? before.level : 0;
		}
		this.#left = (seconds * 1000) / HALF_PERIOD_MS;
		this.#next();
		return true;
	}

	#next(): void {
		this.#cancel();
		if (this.#left === 0) {
			this.#system.runtime.driveLed(LED, this.#before);
			return;
		}
		this.#left--;
		if (this.#system.runtime.driveLed(LED, this.#left % 2 ? 1 : 0) === null) return;
		this.#cancel = this.#system.clock.schedule(HALF_PERIOD_MS, () => this.#next());
	}
}

function blinkCommand(system: ShellSystem): ShellCommand {
	const blinker = new Blinker(system);
	return {
		name: 'blink',
		help: 'Blink led0: board blink [SECONDS]',
		mandatory: 1,
		optional: 1,
		run: (shell, [, word = `${BLINK_SECONDS}`]) => {
			const seconds = /^\d{1,3}$/.test(word) ? Number(word) : 0;
			if (seconds < 1 || seconds > MAX_BLINK_SECONDS) {
				shell.error(`The time to blink is 1 to ${MAX_BLINK_SECONDS} seconds.`);
				return -EINVAL;
			}
			if (!blinker.start(seconds)) {
				shell.error('This board has no LED to blink.');
				return -ENODEV;
			}
			shell.printLine(`blinking: ${seconds} s`);
			return 0;
		}
	};
}

export function boardCommand(system: ShellSystem, facts: BuildFacts): ShellCommand {
	return {
		name: 'board',
		help: 'This board',
		subcommands: [
			blinkCommand(system),
			{
				name: 'id',
				help: 'Print what this board and its firmware are',
				mandatory: 1,
				run: (shell) => {
					const { name } = readLabel(system);
					shell.printLine(writeIdentityLine({ ...facts, ...(name !== '' && { name }) }));
					return 0;
				}
			},
			nameCommand(system)
		]
	};
}
