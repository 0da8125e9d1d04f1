// Commands to a boot ROM, one after the other: each with its data and its acknowledgement under way at once, so that the
// chip never waits for the host within one. A refusal is told with the status that the chip has for it.
import { AppError } from '#lib/core/errors.ts';
import type { Clock } from '#lib/core/clock.ts';
import { protocolError, STALL, type UsbConnection } from '../usb/usb-connection.ts';
import type { PicobootFunction } from './picoboot-function.ts';
import {
	decodeStatus,
	encodeCommand,
	Request,
	Status,
	STATUS_BYTES,
	statusWords,
	type PicobootStatus
} from './picoboot-protocol.ts';

/** After one of its transfers was stalled: the others are, too, or stay where they are. */
const REST_LIMIT_MS = 500;

export interface CommandData {
	/** What the command sends, or how many bytes it brings. */
	out?: Uint8Array<ArrayBuffer>;
	inBytes?: number;
	limitMs: number;
}

export class PicobootSession {
	readonly #connection: UsbConnection;
	readonly #function: PicobootFunction;
	readonly #clock: Clock;
	#token = 1;

	constructor(connection: UsbConnection, picoboot: PicobootFunction, clock: Clock) {
		this.#connection = connection;
		this.#function = picoboot;
		this.#clock = clock;
	}

	get isLost(): boolean {
		return this.#connection.isLost;
	}

	/** Ends whatever another program left half done, and gives exclusive access back. */
	async reset(): Promise<void> {
		const { input, output } = this.#function;
		await this.#connection.clearHalt('in', input.endpointNumber);
		await this.#connection.clearHalt('out', output.endpointNumber);
		const setup = { ...this.#toInterface, request: Request.RESET, value: 0 } as const;
		if ((await this.#connection.controlOut(setup)) === STALL)
			throw protocolError('it refuses to reset its interface');
	}

	get #toInterface() {
		const { interfaceNumber } = this.#connection.claim;
		return { requestType: 'vendor', recipient: 'interface', index: interfaceNumber } as const;
	}

	/** What the command brought. Rejects with `flash-picoboot-…` when the chip refuses it. */
	async run(
		id: number,
		args: Uint8Array,
		{ out, inBytes = 0, limitMs }: CommandData
	): Promise<Uint8Array<ArrayBuffer>> {
		const token = this.#token++;
		const transferBytes = out?.length ?? inBytes;
		const command = encodeCommand({ token, id, args, transferBytes });
		const { input, output } = this.#function;
		const send = (bytes: Uint8Array<ArrayBuffer>) =>
			this.#connection.bulkOut(output.endpointNumber, bytes, limitMs);
		const receive = (length: number) =>
			this.#connection.bulkIn(input.endpointNumber, length, limitMs);
		// In this order on each endpoint: the chip takes the next when it is done with the one before.
		const sending = [send(command), ...(out ? [send(out)] : [])];
		const data = inBytes > 0 ? receive(inBytes) : null;
		const isToHost = (id & 0x80) !== 0;
		const acknowledgement = isToHost ? send(new Uint8Array(0)) : receive(input.packetSize);
		const transfers = [...sending, ...(data ? [data] : []), acknowledgement];
		if (await anyStalled(transfers)) throw await this.#refusal(token, id, transfers);
		const acknowledged = await acknowledgement;
		if (typeof acknowledged !== 'string' && acknowledged.length > 0)
			throw protocolError('it acknowledges a command with data');
		const brought = await data;
		if (brought === STALL || (brought?.length ?? 0) !== inBytes)
			throw protocolError(`it brings ${brought?.length ?? 0} of ${inBytes} bytes`);
		return brought ?? new Uint8Array(0);
	}

	async #refusal(token: number, id: number, transfers: Promise<unknown>[]): Promise<AppError> {
		const rest = Promise.allSettled(transfers);
		await Promise.race([rest, this.#clock.sleep(REST_LIMIT_MS)]);
		const status = await this.status();
		await this.reset();
		if (status.token !== token || status.id !== id || status.status === Status.OK)
			return protocolError('it refuses a command without saying why');
		return refusalError(id, status.status);
	}

	async status(): Promise<PicobootStatus> {
		const setup = { ...this.#toInterface, request: Request.COMMAND_STATUS, value: 0 } as const;
		const answer = await this.#connection.controlIn(setup, STATUS_BYTES);
		const status = answer === STALL ? null : decodeStatus(answer);
		if (!status) throw protocolError('it has no status');
		return status;
	}
}

/** As soon as one is; rejects as soon as one does. */
async function anyStalled(transfers: readonly Promise<unknown>[]): Promise<boolean> {
	return new Promise((resolve, reject) => {
		let left = transfers.length;
		for (const transfer of transfers)
			transfer.then((outcome) => {
				if (outcome === STALL) resolve(true);
				else if (--left === 0) resolve(false);
			}, reject);
	});
}

function refusalError(id: number, status: number): AppError {
	const message = `The boot ROM refuses command 0x${id.toString(16)}: ${statusWords(status)}.`;
	switch (status) {
		case Status.NOT_PERMITTED:
			return new AppError('flash-picoboot-not-permitted', message);
		case Status.INTERLEAVED_WRITE:
			return new AppError('flash-picoboot-interleaved', message);
		default:
			return new AppError('flash-picoboot-refused', message, { values: { status } });
	}
}
