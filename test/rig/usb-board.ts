// A board on a USB cable of this machine, inside the serial namespace: what the browser sees of it is a line in /dev,
// udev's knowledge of it, and udev's events when it comes and goes. It is simulated, or the one that `OCRE_BOARD_PTY`
// names.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { ForeignMachine, SimulatedMachine, type RigMachine } from './rig-machines.ts';
import { sendUdevEvent, type UdevDevice } from './udev-events.ts';

const MAJOR = 4;
/** Virtual consoles that nobody uses. */
export type Line = 40 | 41;
const FOREIGN_LINE: Line = 40;
const DRIVERS = '/proc/tty/drivers';
/** How often a terminal that was taken is looked after: a board has a new one for each client. */
const FOLLOW_MS = 5;

/** Why this process is not where boards can be plugged in, or null. */
export function missingRig(): string | null {
	return process.env.SERIAL_RIG ? null : 'not in the serial namespace: see npm run test:serial';
}

/** As udev would know it. All boards have the same ids, and none has a serial number: so are those of one batch. */
const PROPERTIES = {
	ID_BUS: 'usb',
	ID_VENDOR_ID: '2fe3',
	ID_MODEL_ID: '0001',
	ID_MODEL_ENC: 'Simulated\\x20board'
};

/** Whether a line has a driver of serial ports. One that has it unplugged would be found as a port without USB ids. */
function declare(line: Line, plugged: boolean): void {
	const driver = `rig_serial /dev/tty ${MAJOR} ${line} serial`;
	const others = readFileSync(DRIVERS, 'utf8')
		.split('\n')
		.filter((entry) => entry !== '' && entry !== driver);
	writeFileSync(DRIVERS, `${[...others, ...(plugged ? [driver] : [])].join('\n')}\n`);
}

export class UsbBoard {
	readonly #line: Line;
	readonly #machine: RigMachine;
	#follower: NodeJS.Timeout | null = null;
	#terminal = '';

	/** `args` as those of `npm run board`. */
	constructor(line: Line, ...args: string[]) {
		this.#line = line;
		const { OCRE_BOARD_PTY: pty, OCRE_BOARD_CONTROL: control = '' } = process.env;
		// There is one of it.
		this.#machine =
			pty && line === FOREIGN_LINE ? new ForeignMachine(pty, control) : new SimulatedMachine(args);
	}

	get #device(): string {
		return `/dev/tty${this.#line}`;
	}

	get #known(): string {
		return `/run/udev/data/c${MAJOR}:${this.#line}`;
	}

	/** It has power, boots, and the browser is told of a new port; when, in milliseconds since the epoch. */
	async plugIn(): Promise<number> {
		await this.#machine.powerOn();
		this.#follow();
		this.#follower = setInterval(() => this.#follow(), FOLLOW_MS);
		const lines = Object.entries(PROPERTIES).map(([name, value]) => `E:${name}=${value}\n`);
		writeFileSync(this.#known, `I:1\n${lines.join('')}G:systemd\n`);
		declare(this.#line, true);
		const toldAt = Date.now();
		this.#tell('add');
		return toldAt;
	}

	/** The power of a simulated one is gone with the cable: only its storage is kept. */
	async unplug(): Promise<void> {
		if (!this.#follower) return;
		const ended = this.#machine.powerOff();
		clearInterval(this.#follower);
		this.#follower = null;
		this.#terminal = '';
		rmSync(this.#device, { force: true });
		rmSync(this.#known, { force: true });
		declare(this.#line, false);
		this.#tell('remove');
		await ended;
	}

	/** Its reset button; the port stays, as that of a debug probe does. */
	pressReset(): void {
		this.#machine.pressReset();
	}

	/** Output of `npm run drive` on its port, which nobody else must have open; throws with what it said. */
	drive(...words: string[]): string {
		const args = ['--import', 'tsx', 'scripts/drive.ts', '--port', this.#device, ...words];
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		if (status !== 0) throw new Error(`drive ${words.join(' ')}: ${stderr}`);
		return stdout;
	}

	async dispose(): Promise<void> {
		await this.unplug();
		this.#machine.dispose();
	}

	/** The line leads to the terminal that the board offers now, as soon as the last client has let go of its own. */
	#follow(): void {
		const terminal = this.#machine.terminal();
		if (terminal === this.#terminal || existsSync(this.#terminal)) return;
		this.#terminal = terminal;
		const fresh = `${this.#device}.new`;
		symlinkSync(terminal, fresh);
		renameSync(fresh, this.#device);
	}

	#tell(action: 'add' | 'remove'): void {
		const device: UdevDevice = {
			subsystem: 'tty',
			path: `/devices/virtual/tty/tty${this.#line}`,
			node: this.#device,
			major: MAJOR,
			minor: this.#line
		};
		sendUdevEvent(action, device, PROPERTIES);
	}
}
