// A model of a USB device as WebUSB's object, as strict as Chromium: what is not open or not claimed is refused, and all
// that is under way ends when the device goes or is closed.
import type { Clock } from '#lib/core/clock.ts';
import type {
	UsbAlternate,
	UsbConfiguration,
	UsbControlSetup,
	UsbDevice,
	UsbEndpoint,
	UsbTransferStatus
} from '#lib/port/usb-device.ts';
import { clearHalt, requestOf, type UsbModel } from './usb-model.ts';

/** What a host's stack takes for each transfer, on its way to the wire and back. */
const HOST_MS = 0.25;

const TYPES = { standard: 0, class: 1, vendor: 2 };
const RECIPIENTS = { device: 0, interface: 1 };

export interface ModelDeviceOptions {
	/** Whether interface names are read: not every browser does it. */
	namesInterfaces?: boolean;
	openError?: DOMException;
	claimError?: DOMException;
}

export class ModelDevice implements UsbDevice {
	readonly vendorId: number;
	readonly productId: number;
	readonly manufacturerName: string | null;
	readonly productName: string | null;
	readonly serialNumber: string | null;
	opened = false;
	configuration: UsbConfiguration | null = null;
	readonly configurations: readonly UsbConfiguration[];
	readonly #model: UsbModel;
	readonly #clock: Clock;
	readonly #options: ModelDeviceOptions;
	readonly #claimed = new Set<number>();
	#isGone = false;
	readonly #ends = new Set<(error: DOMException) => void>();
	/** Control transfers come one after the other. */
	#control: Promise<unknown> = Promise.resolve();

	constructor(model: UsbModel, clock: Clock, options: ModelDeviceOptions = {}) {
		this.#model = model;
		this.#clock = clock;
		this.#options = options;
		const view = new DataView(model.deviceDescriptor.slice().buffer);
		this.vendorId = view.getUint16(8, true);
		this.productId = view.getUint16(10, true);
		const string = (at: number) => model.strings[view.getUint8(at) - 1] ?? null;
		this.manufacturerName = string(14);
		this.productName = string(15);
		this.serialNumber = string(16);
		const named = options.namesInterfaces === false ? [] : model.strings;
		this.configurations = [parseConfiguration(model.configurationDescriptor, named)];
		model.onleave = () => this.unplug();
	}

	/** The cable is pulled, or the device goes by itself. */
	unplug(): void {
		this.#isGone = true;
		this.opened = false;
		this.#end(new DOMException('The device was disconnected.', 'NotFoundError'));
	}

	get isGone(): boolean {
		return this.#isGone;
	}

	#end(error: DOMException): void {
		for (const end of [...this.#ends]) end(error);
	}

	async open(): Promise<void> {
		await this.#latency();
		if (this.#options.openError) throw this.#options.openError;
		this.#checkThere();
		this.opened = true;
		this.configuration = this.configurations[0]!;
		this.#model.configure();
	}

	async close(): Promise<void> {
		await this.#latency();
		this.opened = false;
		this.#claimed.clear();
		this.#end(new DOMException('The transfer was cancelled.', 'AbortError'));
	}

	async selectConfiguration(value: number): Promise<void> {
		await this.#latency();
		this.#checkOpen();
		const found = this.configurations.find((one) => one.configurationValue === value);
		if (!found) throw new DOMException('No such configuration.', 'NotFoundError');
		this.configuration = found;
	}

	async claimInterface(number: number): Promise<void> {
		await this.#latency();
		this.#checkOpen();
		if (!this.configuration?.interfaces.some((one) => one.interfaceNumber === number))
			throw new DOMException('No such interface.', 'NotFoundError');
		if (this.#options.claimError) throw this.#options.claimError;
		this.#claimed.add(number);
	}

	async releaseInterface(number: number): Promise<void> {
		await this.#latency();
		this.#claimed.delete(number);
	}

	async selectAlternateInterface(number: number, alternate: number): Promise<void> {
		await this.#latency();
		this.#checkClaimed(number);
		this.#model.selectAlternate(number, alternate);
	}

	async controlTransferIn(
		setup: UsbControlSetup,
		length: number
	): Promise<{ data?: DataView; status: UsbTransferStatus }> {
		const answer = await this.#request(setup, length, new Uint8Array(0), 0x80);
		if (answer === 'stall') return { status: 'stall' };
		return { status: 'ok', data: viewOf(answer) };
	}

	async controlTransferOut(
		setup: UsbControlSetup,
		data = new Uint8Array(0)
	): Promise<{ status: UsbTransferStatus }> {
		const answer = await this.#request(setup, data.length, data.slice(), 0);
		return { status: answer === 'stall' ? 'stall' : 'ok' };
	}

	async #request(
		{ requestType, recipient, request, value, index }: UsbControlSetup,
		length: number,
		bytes: Uint8Array,
		direction: number
	): Promise<Uint8Array | 'stall'> {
		this.#checkOpen();
		if (recipient === 'interface') this.#checkClaimed(index & 0xff);
		const type = direction | (TYPES[requestType] << 5) | RECIPIENTS[recipient];
		const before = this.#control;
		const answer = this.#transfer(async () => {
			await before.catch(() => {});
			return requestOf(this.#model, { type, request, value, index, length }, bytes);
		});
		this.#control = answer;
		return answer;
	}

	async transferIn(
		endpoint: number,
		length: number
	): Promise<{ data?: DataView; status: UsbTransferStatus }> {
		this.#checkEndpoint('in', endpoint);
		const pipe = this.#model.inPipes.get(endpoint)!;
		const read = await this.#transfer(() => pipe.read(length));
		return typeof read === 'string' ? { status: read } : { status: 'ok', data: viewOf(read) };
	}

	async transferOut(
		endpoint: number,
		data: Uint8Array<ArrayBuffer>
	): Promise<{ bytesWritten: number; status: UsbTransferStatus }> {
		this.#checkEndpoint('out', endpoint);
		const pipe = this.#model.outPipes.get(endpoint)!;
		const bytes = data.slice();
		const status = await this.#transfer(() => pipe.send(bytes));
		return { status, bytesWritten: status === 'ok' ? bytes.length : 0 };
	}

	async clearHalt(direction: 'in' | 'out', endpoint: number): Promise<void> {
		this.#checkEndpoint(direction, endpoint);
		await this.#transfer(() => {
			clearHalt(this.#model, direction === 'in' ? endpoint | 0x80 : endpoint);
			return Promise.resolve();
		});
	}

	async reset(): Promise<void> {
		await this.#latency();
		this.#checkOpen();
		this.#model.reset();
	}

	#latency(): Promise<void> {
		return this.#clock.sleep(HOST_MS);
	}

	/** Rejects as soon as the device is closed or gone. */
	async #transfer<T>(start: () => Promise<T>): Promise<T> {
		let end!: (error: DOMException) => void;
		const cut = new Promise<never>((_resolve, reject) => (end = reject));
		this.#ends.add(end);
		const whole = async () => {
			await this.#latency();
			if (this.#isGone) return new Promise<never>(() => {});
			const outcome = await start();
			await this.#latency();
			return outcome;
		};
		try {
			return await Promise.race([whole(), cut]);
		} finally {
			this.#ends.delete(end);
		}
	}

	#checkThere(): void {
		if (this.#isGone) throw new DOMException('The device was disconnected.', 'NotFoundError');
	}

	#checkOpen(): void {
		this.#checkThere();
		if (!this.opened)
			throw new DOMException('The device must be opened first.', 'InvalidStateError');
	}

	#checkClaimed(number: number): void {
		this.#checkOpen();
		if (!this.#claimed.has(number))
			throw new DOMException('The interface is not claimed.', 'InvalidStateError');
	}

	#checkEndpoint(direction: 'in' | 'out', endpoint: number): void {
		const owner = this.configuration?.interfaces.find(({ alternates }) =>
			alternates.some(({ endpoints }) =>
				endpoints.some((one) => one.endpointNumber === endpoint && one.direction === direction)
			)
		);
		if (!owner) throw new DOMException('No such endpoint.', 'NotFoundError');
		this.#checkClaimed(owner.interfaceNumber);
	}
}

function viewOf(bytes: Uint8Array): DataView {
	const copy = bytes.slice();
	return new DataView(copy.buffer);
}

const TRANSFER_TYPES = ['isochronous', 'isochronous', 'bulk', 'interrupt'] as const;

/** What a browser shows of a configuration descriptor. */
export function parseConfiguration(
	bytes: Uint8Array,
	strings: readonly string[]
): UsbConfiguration {
	const interfaces = new Map<number, UsbAlternate[]>();
	let endpoints: UsbEndpoint[] = [];
	for (let at = 0; at + 2 <= bytes.length; at += bytes[at]!) {
		const [length = 0, type, ...rest] = bytes.subarray(at, at + (bytes[at] ?? 0));
		if (length < 2) throw new RangeError('a descriptor without an end');
		if (type === 4) {
			endpoints = [];
			const number = rest[0]!;
			interfaces.set(number, [
				...(interfaces.get(number) ?? []),
				{
					alternateSetting: rest[1]!,
					interfaceClass: rest[3]!,
					interfaceSubclass: rest[4]!,
					interfaceProtocol: rest[5]!,
					interfaceName: strings[rest[6]! - 1] ?? null,
					endpoints
				}
			]);
		} else if (type === 5)
			endpoints.push({
				endpointNumber: rest[0]! & 0xf,
				direction: rest[0]! & 0x80 ? 'in' : 'out',
				type: TRANSFER_TYPES[rest[1]! & 3]!,
				packetSize: rest[2]! | (rest[3]! << 8)
			});
	}
	return {
		configurationValue: bytes[5]!,
		interfaces: [...interfaces].map(([interfaceNumber, alternates]) => ({
			interfaceNumber,
			alternates
		}))
	};
}
