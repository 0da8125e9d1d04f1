// A tray of boards as the page shows it: what is set for all of them, the devices that come, the table, and the console
// over which a board that was flashed is proved, named and given its program.
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import { orAbort } from '#lib/core/waits.ts';
import type { FlashWay } from '#lib/flash/flash-way.ts';
import { BrowserFolder, type DirectoryHandle } from '#lib/flash/drive/browser-folder.ts';
import { driveFits, driveName, readDriveIdentity } from '#lib/flash/drive/drive-identity.ts';
import type { PlannedFlash } from '#lib/flash/plan/plan-flash.ts';
import type { Deployment } from '#lib/flow/deploy/deploy.ts';
import { FlashLog, type FlashLogLine } from '#lib/flow/flashing/flash-log.ts';
import {
	destinationOf,
	type DestinationKind,
	type FlashDestination
} from '#lib/flow/flashing/make-way.ts';
import { nextName, patternProblem } from '#lib/flow/flashing/tray-names.ts';
import { flashTrayBoard, type TrayConsole } from '#lib/flow/flashing/tray-board.ts';
import {
	ownSerialNumber,
	Tray,
	TRAY_AT_ONCE,
	type TrayDevice,
	type TrayReport,
	type TrayRow
} from '#lib/flow/flashing/tray.ts';
import type { ChipIds, DeviceSource } from '#lib/port/device-source.ts';
import { serialDevices } from '#lib/port/device-source.ts';
import type { PortLocks } from '#lib/port/port-lock.ts';
import { usbName, type SerialApi, type SerialDevice } from '#lib/port/serial-access.ts';
import type { UsbDevice } from '#lib/port/usb-device.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';
import type { Words } from '#lib/texts/words.ts';
import { FlashPort } from './flash-port.svelte.ts';
import { TrayArrivals } from './tray-arrivals.svelte.ts';
import { TrayConsoles, type SearchOptions, type TrayConsolesParts } from './tray-console.ts';

export type TrayProgram = 'none' | 'blinky' | 'project';

export interface TrayRunParts extends TrayConsolesParts {
	/** As `makeWay` of make-way.ts. */
	makeWay(this: void, planned: PlannedFlash, destination: FlashDestination): FlashWay;
	/** As `FlashingParts` has it. */
	chooseFolder: (() => Promise<DirectoryHandle>) | null;
	/** Null where the browser has no WebUSB. */
	usb: DeviceSource<UsbDevice> | null;
	/** Null or missing where the browser has no serial ports for pages. */
	serial?: SerialApi | null;
	locks?: PortLocks | null;
	/** Builds it. */
	program(
		this: void,
		which: Exclude<TrayProgram, 'none'>,
		signal: AbortSignal
	): Promise<Deployment>;
	wallClock?: () => number;
}

interface GivenDevice extends TrayDevice {
	/** To be written to from now on. */
	open(): Promise<FlashDestination>;
	/** The serial port that firmware goes through: the console of that board is behind it, too. */
	port: FlashPort | null;
}

export type TrayArrival = UsbDevice | SerialDevice;

/** What became of the device that came last, where it was not taken. */
export type TrayNotice = { is: 'known'; name: string } | { is: 'full' } | null;

const NO_CHIPS: readonly ChipIds[] = [];
/** The ways whose proof is a board's own word. */
const ACCEPTED_ONLY: readonly string[] = ['uf2-drive', 'programmer-drive', 'dfu', 'mcuboot-serial'];

export class TrayRun implements Disposable {
	rows = $state.raw<readonly TrayRow[]>([]);
	pattern = $state('ws-{01}');
	/** The name goes on the board, too. */
	keepName = $state(false);
	program = $state<TrayProgram>('none');
	/** The user said that all drives are those of this kind of board. */
	confirmed = $state(false);
	/** Boards are taken as they come. */
	running = $state(false);
	notice = $state.raw<TrayNotice>(null);
	/** Why the last choice of a device, or the build of the program, gave none. */
	problem = $state.raw<ErrorWords | null>(null);
	/** A board is flashed, and its console is looked for. */
	needsConsole = $state(false);
	log = $state.raw<readonly FlashLogLine[]>([]);

	readonly planned: PlannedFlash;
	readonly kind: DestinationKind | null;
	/** Milliseconds since the epoch at which the clock was at 0. */
	readonly epochMs: number;
	readonly #parts: TrayRunParts;
	readonly #tray: Tray<GivenDevice>;
	readonly #consoles: TrayConsoles;
	readonly #log: FlashLog;
	/** Null where a page is told of no devices: drives are chosen one by one. */
	readonly #arrivals: TrayArrivals<UsbDevice> | TrayArrivals<SerialDevice> | null;
	/** Rows whose console is not waited for. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	readonly #skips = new Map<number, AbortController>();
	#deployment: Promise<Deployment> | null = null;

	constructor(parts: TrayRunParts) {
		this.#parts = parts;
		this.planned = parts.planned;
		this.kind = destinationOf(parts.planned.way);
		this.epochMs = (parts.wallClock ?? Date.now)() - parts.clock.now();
		this.#log = new FlashLog(parts.clock);
		this.#consoles = new TrayConsoles(parts);
		this.#tray = new Tray({
			clock: parts.clock,
			pattern: () => this.pattern,
			atOnce: () => this.atOnce,
			work: (device, row, report, signal) => this.#flash(device, row, report, signal),
			onchange: (rows) => (this.rows = rows)
		});
		this.#arrivals = this.#createArrivals();
	}

	#createArrivals(): TrayArrivals<UsbDevice> | TrayArrivals<SerialDevice> | null {
		const { usb, serial, clock } = this.#parts;
		const { bootloader, programmer, running } = this.planned.board.usb;
		const shared = {
			clock,
			isTaken: (device: object) => this.#tray.has(device),
			isPaused: () => this.patternProblem !== null,
			onproblem: (problem: ErrorWords) => {
				this.problem = problem;
				this.running = false;
			}
		};
		if (this.kind === 'usb' && usb)
			return new TrayArrivals<UsbDevice>({
				...{ ...shared, source: usb, chips: bootloader, choices: bootloader },
				serialNumberOf: ({ serialNumber }) => ownSerialNumber(serialNumber),
				ontake: (device) => this.#takeUsb(device)
			});
		if (this.kind !== 'port' || !serial) return null;
		return new TrayArrivals<SerialDevice>({
			...{ ...shared, source: serialDevices(serial) },
			chips: [...running, ...programmer, ...bootloader],
			// A board may be behind an adapter of any kind.
			choices: NO_CHIPS,
			// A port says nothing that tells boards of one kind apart.
			serialNumberOf: () => null,
			ontake: (device) => this.#takePort(device)
		});
	}

	/** Devices that nothing tells from boards that were flashed: the user says whether one is the next. */
	get asks(): readonly TrayArrival[] {
		return this.#arrivals?.asks ?? [];
	}

	/** What a device that is asked about is called; null: it has no name. */
	nameOf(device: TrayArrival): string | null {
		if (!('getInfo' in device)) return null;
		const owner = this.#parts.boards.connected.find((board) => board.device === device);
		return owner?.name ?? usbName(device);
	}

	readonly patternProblem = $derived<Words | null>(patternProblem(this.pattern));

	/** Null while the pattern has a problem. */
	readonly nextName = $derived.by<string | null>(() =>
		this.patternProblem
			? null
			: nextName(
					this.pattern,
					this.rows.map(({ name }) => name)
				)
	);

	/** Something is done over a serial port, which does not say which board it belongs to. */
	readonly overConsole = $derived(this.keepName || this.program !== 'none');

	readonly atOnce = $derived.by<number>(() => {
		const alone =
			this.kind === 'drive' || this.overConsole || ACCEPTED_ONLY.includes(this.planned.way);
		return alone ? 1 : TRAY_AT_ONCE;
	});

	readonly active = $derived(
		this.rows.some(({ state }) => state === 'working' || state === 'waiting')
	);

	/** Bytes go to a board: the page must not be left. */
	readonly writing = $derived(
		this.rows.some(({ state, stage }) => state === 'working' && stage?.is === 'flashing')
	);

	readonly failed = $derived(
		this.rows.filter(({ state }) => ['failed', 'unproved', 'cancelled'].includes(state))
	);

	get logText(): string {
		return this.#log.toText();
	}

	#note(line: string): void {
		this.#log.add(line);
		this.log = this.#log.lines;
	}

	/** Takes boards as they come from now on, those that are in their bootloader already, too. */
	start(): void {
		if (this.patternProblem || this.running) return;
		this.running = true;
		this.notice = null;
		this.problem = null;
		this.#tray.go();
		this.#arrivals?.begin();
	}

	/** Those in work are ended, no other is begun. */
	stop(): void {
		this.running = false;
		this.#arrivals?.end();
		this.#tray.stop();
	}

	repeat(numbers?: readonly number[]): void {
		this.#tray.repeat(numbers);
		// Those that stayed plugged in are taken at once.
		this.#arrivals?.forget();
		this.notice = null;
		if (this.running) this.#arrivals?.begin();
		else this.start();
	}

	/** Where the step allows it; a board whose console is waited for is not waited for any longer. */
	cancel(number: number): void {
		const skip = this.#skips.get(number);
		if (skip) skip.abort(new DOMException('skipped', 'AbortError'));
		else this.#tray.cancel(number);
	}

	/** The user says that it is the next board. */
	takeAsked(device: TrayArrival): void {
		// One of those that are asked about: it is of the kind that this tray has.
		(this.#arrivals as TrayArrivals<TrayArrival> | null)?.takeAsked(device);
	}

	/** Only in a click: browsers show a page only what was chosen. */
	async chooseDevice(): Promise<void> {
		if (!this.#arrivals || !this.running) return;
		this.problem = null;
		try {
			await this.#arrivals.choose();
		} catch (error) {
			this.problem = errorWords(error);
		}
	}

	#takeUsb(device: UsbDevice): void {
		this.#take({
			key: device,
			serialNumber: ownSerialNumber(device.serialNumber),
			open: () => Promise.resolve({ kind: 'usb', device }),
			port: null
		});
	}

	/** A board of this page that has the port gives it, and is connected again afterwards. */
	#takePort(device: SerialDevice): void {
		const { boards, clock, serial = null, locks = null } = this.#parts;
		const port = new FlashPort({ boards, clock, api: serial, locks });
		port.use(device);
		const open = async (): Promise<FlashDestination> => {
			const { usb } = port;
			return { kind: 'port', port: await port.take(), ...(usb && { usb }) };
		};
		this.#take({ key: device, serialNumber: null, open, port });
	}

	/** Only in a click. The drive of each board is chosen: a page is told of none. */
	async chooseDrive(): Promise<void> {
		const { chooseFolder } = this.#parts;
		if (!chooseFolder || !this.running || this.active) return;
		this.problem = null;
		const { board } = this.planned;
		try {
			const folder = new BrowserFolder(await chooseFolder());
			const identity = await readDriveIdentity(folder);
			if (!identity) throw new AppError('flash-drive-not-one', 'No file of a board’s drive.');
			const fit = driveFits(identity, folder.name, board);
			if (fit === 'no' || (fit === 'maybe' && !this.confirmed)) {
				const found = driveName(identity, folder);
				throw new AppError('flash-drive-wrong-board', `The drive says ${found}.`, {
					values: { board: board.name, found }
				});
			}
			this.#take({
				...{ key: folder, serialNumber: null, port: null },
				open: () => Promise.resolve({ kind: 'drive', folder })
			});
		} catch (error) {
			if (isAbort(error)) return;
			const known = error instanceof AppError;
			this.problem = errorWords(
				known ? error : new AppError('flash-drive-failed', String(error), { cause: error })
			);
		}
	}

	#take(device: GivenDevice): void {
		// The user edits the pattern while boards come.
		if (this.patternProblem)
			return (this.#arrivals as TrayArrivals<object> | null)?.leave(device.key);
		const taken = this.#tray.take(device);
		this.notice = null;
		if (taken === 'full') this.notice = { is: 'full' };
		if (taken !== 'known') return;
		const row = this.rows.find(({ serialNumber }) => serialNumber === device.serialNumber);
		if (row) this.notice = { is: 'known', name: row.name };
	}

	async #flash(
		{ open, port }: GivenDevice,
		{ number, name }: TrayRow,
		report: TrayReport,
		signal: AbortSignal
	): Promise<void> {
		const { clock, planned, makeWay } = this.#parts;
		const onLog = (line: string) => this.#note(`${name}: ${line}`);
		// What is set now holds for this board to its end.
		const { program } = this;
		const also = { name: this.keepName, program: program !== 'none' };
		// Before a board is touched: a program with errors keeps none from being flashed twice.
		const deployment = program === 'none' ? null : await orAbort(this.#built(program), signal);
		const before = await this.#consoles.before(onLog, port?.device ?? null);
		onLog(`${planned.file.name} by ${planned.way}.`);
		try {
			await flashTrayBoard(
				{
					...{ planned, clock, name, also, onLog },
					way: makeWay(planned, await open()),
					findConsole: async (stop) => {
						await port?.giveBack(stop);
						const own = ACCEPTED_ONLY.includes(planned.way) ? null : (port?.device ?? null);
						const proved = own ? this.#consoles.provedBy(before, own) : before;
						return this.#findConsole(number, { before: proved, deployment, onLog, signal: stop });
					}
				},
				report,
				signal
			);
		} catch (error) {
			if (!isAbort(error)) onLog(`Failed (${errorWords(error).code}). ${errorWords(error).detail}`);
			throw error;
		} finally {
			await port?.giveBack();
		}
	}

	/** Once for all boards; one that could not be built is built again for the next. */
	async #built(program: Exclude<TrayProgram, 'none'>): Promise<Deployment> {
		const building = (this.#deployment ??= this.#parts.program(
			program,
			new AbortController().signal
		));
		try {
			return await building;
		} catch (error) {
			this.#deployment = null;
			throw error;
		}
	}

	/** Another program, or the project as it is now: it is built again for the next board. */
	chooseProgram(program: TrayProgram): void {
		this.program = program;
		this.#deployment = null;
	}

	/** Waits until it answers, or the user does not want to wait. */
	async #findConsole(number: number, options: SearchOptions): Promise<TrayConsole | null> {
		const skip = new AbortController();
		this.#skips.set(number, skip);
		this.needsConsole = true;
		try {
			const signal = AbortSignal.any([options.signal, skip.signal]);
			return await this.#consoles.find({ ...options, signal });
		} finally {
			this.needsConsole = false;
			this.#skips.delete(number);
		}
	}

	/** Lets the user choose the port of the board that was flashed; only in a click. */
	async connect(): Promise<void> {
		await this.#consoles.connect();
	}

	dispose(): void {
		this.stop();
		for (const { number, stage } of this.rows)
			if (stage?.is !== 'flashing' || stage.progress.canCancel) this.cancel(number);
	}
}
