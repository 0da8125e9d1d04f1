// WebUSB as far as the drivers of serial ports and of bootloaders need it, and where in a device's descriptors its serial
// port is.
import { AppError } from '#lib/core/errors.ts';

export interface UsbEndpoint {
	endpointNumber: number;
	direction: 'in' | 'out';
	type: 'bulk' | 'interrupt' | 'isochronous';
	/** Bytes. */
	packetSize: number;
}

export interface UsbAlternate {
	alternateSetting: number;
	interfaceClass: number;
	interfaceSubclass: number;
	interfaceProtocol: number;
	/** Text of the device: untrusted. Null, too, where the browser has not read it. */
	interfaceName: string | null;
	endpoints: readonly UsbEndpoint[];
}

export interface UsbInterface {
	interfaceNumber: number;
	alternates: readonly UsbAlternate[];
}

export interface UsbConfiguration {
	configurationValue: number;
	interfaces: readonly UsbInterface[];
}

export interface UsbControlSetup {
	requestType: 'standard' | 'class' | 'vendor';
	recipient: 'device' | 'interface';
	request: number;
	value: number;
	index: number;
}

export type UsbTransferStatus = 'ok' | 'stall' | 'babble';

/** WebUSB's `USBDevice`. */
export interface UsbDevice {
	readonly vendorId: number;
	readonly productId: number;
	/** Texts of the device: untrusted. */
	readonly manufacturerName: string | null;
	readonly productName: string | null;
	readonly serialNumber: string | null;
	readonly opened: boolean;
	readonly configuration: UsbConfiguration | null;
	readonly configurations: readonly UsbConfiguration[];
	open(): Promise<void>;
	close(): Promise<void>;
	forget?(): Promise<void>;
	selectConfiguration(value: number): Promise<void>;
	claimInterface(number: number): Promise<void>;
	releaseInterface(number: number): Promise<void>;
	selectAlternateInterface(number: number, alternate: number): Promise<void>;
	controlTransferIn(
		setup: UsbControlSetup,
		length: number
	): Promise<{ data?: DataView; status?: UsbTransferStatus }>;
	controlTransferOut(
		setup: UsbControlSetup,
		data?: Uint8Array<ArrayBuffer>
	): Promise<{ status?: UsbTransferStatus }>;
	transferIn(
		endpoint: number,
		length: number
	): Promise<{ data?: DataView; status?: UsbTransferStatus }>;
	transferOut(
		endpoint: number,
		data: Uint8Array<ArrayBuffer>
	): Promise<{ bytesWritten: number; status?: UsbTransferStatus }>;
	clearHalt(direction: 'in' | 'out', endpoint: number): Promise<void>;
	/** Of the whole device, as its port on the hub does it. */
	reset(): Promise<void>;
}

/** The interfaces and endpoints of a serial port: Abstract Control Model of USB CDC 1.2 (PSTN subclass). */
export interface UsbSerialFunction {
	configurationValue: number;
	control: number;
	data: number;
	dataAlternate: number;
	input: UsbEndpoint;
	output: UsbEndpoint;
}

export const CDC_CONTROL = 0x02;
export const CDC_ACM = 0x02;
const CDC_DATA = 0x0a;
const VENDOR_SPECIFIC = 0xff;

/**
 * The device's first serial port. Its data interface is the one that follows its control interface: that they belong
 * together is often not told otherwise, as association descriptors are optional and WebUSB shows none. Throws
 * `usb-not-serial`, and `usb-own-protocol` for chips that need the driver of their maker.
 */
export function findSerialFunction(device: UsbDevice): UsbSerialFunction {
	const configurations = device.configuration ? [device.configuration] : device.configurations;
	for (const configuration of configurations) {
		const found = serialFunctionOf(configuration);
		if (found) return found;
	}
	const classes = configurations.flatMap(({ interfaces }) =>
		interfaces.flatMap(({ alternates }) => alternates.map((one) => one.interfaceClass))
	);
	if (classes.includes(VENDOR_SPECIFIC))
		throw new AppError(
			'usb-own-protocol',
			'Its USB chip speaks a protocol of its maker, and no CDC: it needs a serial port of the system.'
		);
	throw new AppError('usb-not-serial', 'The USB device has no serial port (CDC ACM).');
}

function serialFunctionOf(configuration: UsbConfiguration): UsbSerialFunction | undefined {
	const { configurationValue, interfaces } = configuration;
	const ordered = [...interfaces].sort((a, b) => a.interfaceNumber - b.interfaceNumber);
	for (const [at, { interfaceNumber, alternates }] of ordered.entries()) {
		if (!alternates.some(isControl)) continue;
		for (const data of ordered.slice(at + 1)) {
			// The next function begins here.
			if (data.alternates.some(isControl)) break;
			const pair = bulkPair(data);
			if (pair)
				return {
					configurationValue,
					control: interfaceNumber,
					data: data.interfaceNumber,
					...pair
				};
		}
	}
	return undefined;
}

function isControl({ interfaceClass, interfaceSubclass }: UsbAlternate): boolean {
	return interfaceClass === CDC_CONTROL && interfaceSubclass === CDC_ACM;
}

function bulkPair(
	data: UsbInterface
): Pick<UsbSerialFunction, 'dataAlternate' | 'input' | 'output'> | undefined {
	for (const { alternateSetting, interfaceClass, endpoints } of data.alternates) {
		if (interfaceClass !== CDC_DATA) continue;
		const bulk = (direction: 'in' | 'out') =>
			endpoints.find((one) => one.type === 'bulk' && one.direction === direction);
		const input = bulk('in');
		const output = bulk('out');
		if (input && output) return { dataAlternate: alternateSetting, input, output };
	}
	return undefined;
}
