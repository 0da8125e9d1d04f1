// The serial port that firmware goes through. A board of this page that has it gives it up for that long, and is
// connected again afterwards, on the port where it comes back.
import type { Clock } from '#lib/core/clock.ts';
import type { Port } from '#lib/core/port.ts';
import { serialDevices } from '#lib/port/device-source.ts';
import { LentPort } from '#lib/port/lent-port.ts';
import { LockedPort, type PortLocks } from '#lib/port/port-lock.ts';
import { DeviceWatch } from '#lib/port/returning-device.ts';
import { choosePort, usbName, type SerialApi, type SerialDevice } from '#lib/port/serial-access.ts';
import type { Boards } from '../boards/boards.svelte.ts';
import type { SerialTarget } from '../boards/serial-target.svelte.ts';

export interface FlashPortParts {
	boards: Pick<Boards, 'connected' | 'connect' | 'disconnect'>;
	/** Null where the browser has no serial ports for pages. */
	api: SerialApi | null;
	locks: PortLocks | null;
	clock: Clock;
}

/** `back`: connected again. `missing`: the browser wants the user to choose it again. `none`: no board had the port. */
export type GivenBack = 'back' | 'missing' | 'none';

interface Loan {
	lent: LentPort;
	port: Port;
	/** A board of this page had it. */
	isBoards: boolean;
	watch: DeviceWatch<SerialDevice> | null;
}

/** A board boots, and goes through its USB's announcement. */
const BACK_LIMIT_MS = 15_000;

export class FlashPort {
	/** Chosen for flashing. */
	device = $state.raw<SerialDevice | null>(null);
	/** A board of this page gave its port, and is not back. */
	isMissing = $state(false);

	readonly #parts: FlashPortParts;
	#loan: Promise<Loan> | null = null;
	/** Ends when nothing is being given back. */
	#returning: Promise<unknown> = Promise.resolve();

	constructor(parts: FlashPortParts) {
		this.#parts = parts;
	}

	/** Whether this browser lets pages use serial ports. */
	get isPossible(): boolean {
		return this.#parts.api !== null;
	}

	/** The board of this page that has the chosen port. */
	get owner(): SerialTarget | null {
		return this.#parts.boards.connected.find(({ device }) => device === this.device) ?? null;
	}

	/** What the chosen one is called: as its board is, or by the ids of its USB chip. */
	get name(): string | null {
		return this.owner?.name ?? (this.device && usbName(this.device));
	}

	get usb(): { vendorId: number; productId: number } | null {
		const { usbVendorId, usbProductId } = this.device?.getInfo() ?? {};
		if (usbVendorId === undefined || usbProductId === undefined) return null;
		return { vendorId: usbVendorId, productId: usbProductId };
	}

	/** The browser's chooser: only in a click. Throws what `choosePort` throws. */
	async choose(): Promise<void> {
		const { api } = this.#parts;
		const device = api && (await choosePort(api, true));
		if (device) this.use(device);
	}

	use(device: SerialDevice): void {
		this.device = device;
		this.isMissing = false;
	}

	/** The chosen port, which nobody of this page uses from now on. Again the same until it is given back. */
	async take(): Promise<Port> {
		const { device } = this;
		if (!device) throw new RangeError('no port was chosen');
		await this.#returning;
		this.#loan ??= this.#borrow(device);
		try {
			return (await this.#loan).port;
		} catch (error) {
			this.#loan = null;
			throw error;
		}
	}

	async #borrow(device: SerialDevice): Promise<Loan> {
		const { api, boards, locks, clock } = this.#parts;
		const { owner } = this;
		const lent = await LentPort.of(api!, device);
		const port = new LockedPort(lent, locks, clock, () => usbName(lent.device));
		const source = serialDevices(api!);
		const chip = source.idsOf(device);
		const watch =
			owner && chip
				? await DeviceWatch.begin(source, {
						chips: [chip],
						clock,
						accept: (one) => boards.connected.every((board) => board.device !== one)
					})
				: null;
		if (owner) await boards.disconnect(owner);
		return { lent, port, isBoards: owner !== null, watch };
	}

	/**
	 * Connects the board again that gave its port, once it is back. It does not reject: a board that does not answer yet
	 * shows that itself, and a signal ends the wait.
	 */
	giveBack(signal?: AbortSignal): Promise<GivenBack> {
		const lent = this.#loan;
		if (!lent) return Promise.resolve('none');
		this.#loan = null;
		const returning = this.#giveBack(lent, signal);
		this.#returning = returning;
		return returning;
	}

	async #giveBack(lent: Promise<Loan>, signal?: AbortSignal): Promise<GivenBack> {
		const loan = await lent.catch(() => null);
		if (!loan) return 'none';
		try {
			if (!loan.isBoards) return 'none';
			const device = await this.#returned(loan, signal);
			this.isMissing = device === null;
			if (!device) return 'missing';
			if (this.device) this.device = device;
			await this.#parts.boards.connect(device).catch(() => undefined);
			return 'back';
		} finally {
			loan.watch?.dispose();
		}
	}

	async #returned({ lent, watch }: Loan, signal?: AbortSignal): Promise<SerialDevice | null> {
		if (await lent.find().catch(() => false)) return lent.device;
		const arrival = await watch
			?.next({ limitMs: BACK_LIMIT_MS, ...(signal && { signal }) })
			.catch(() => null);
		return arrival?.kind === 'arrived' ? arrival.device : null;
	}
}
