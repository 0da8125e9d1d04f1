// WebUSB's devices as the browser's serial ports: asked for by a click, known again later, told of when plugged in.
import { loadPart } from '#lib/core/load-part.ts';
import type { SerialApi, SerialDevice, UsbIds } from './serial-access.ts';
import { CDC_ACM, CDC_CONTROL, findSerialFunction, type UsbDevice } from './usb-device.ts';
import type { UsbSerialPort } from './usb-serial-port.ts';

export interface UsbFilter {
	vendorId?: number;
	productId?: number;
	classCode?: number;
	subclassCode?: number;
}

/** WebUSB's `navigator.usb`. */
export interface UsbApi {
	getDevices(): Promise<UsbDevice[]>;
	/** Only inside a click; rejects with NotFoundError when nothing was chosen. */
	requestDevice(options: { filters: UsbFilter[] }): Promise<UsbDevice>;
	addEventListener(type: 'connect' | 'disconnect', listener: (event: Event) => void): void;
	removeEventListener(type: 'connect' | 'disconnect', listener: (event: Event) => void): void;
}

export class UsbSerialApi implements SerialApi {
	readonly #usb: UsbApi;
	/** A device keeps its port: boards are told apart by it. */
	readonly #ports = new WeakMap<UsbDevice, UsbSerialPort>();

	constructor(usb: UsbApi) {
		this.#usb = usb;
	}

	async getPorts(): Promise<SerialDevice[]> {
		const devices = await this.#usb.getDevices();
		return Promise.all(devices.filter(hasSerialPort).map((device) => this.#portOf(device)));
	}

	/** Without filters, every USB device is offered. Rejects as `findSerialFunction` throws. */
	async requestPort({ filters = [] }: { filters?: UsbIds[] } = {}): Promise<SerialDevice> {
		const device = await this.#usb.requestDevice({ filters: filters.map(usbFilter) });
		findSerialFunction(device);
		return this.#portOf(device);
	}

	addEventListener: SerialApi['addEventListener'] = (type, listener) =>
		this.#usb.addEventListener(type, listener);

	removeEventListener: SerialApi['removeEventListener'] = (type, listener) =>
		this.#usb.removeEventListener(type, listener);

	/** Most visitors have no such device: what drives one is fetched with the first. */
	async #portOf(device: UsbDevice): Promise<UsbSerialPort> {
		const { UsbSerialPort } = await loadPart(() => import('./usb-serial-port.ts'));
		const port = this.#ports.get(device) ?? new UsbSerialPort(device);
		this.#ports.set(device, port);
		return port;
	}
}

function usbFilter({ usbVendorId, usbProductId }: UsbIds): UsbFilter {
	return {
		...(usbVendorId !== undefined && { vendorId: usbVendorId }),
		...(usbProductId !== undefined && { productId: usbProductId }),
		classCode: CDC_CONTROL,
		subclassCode: CDC_ACM
	};
}

function hasSerialPort(device: UsbDevice): boolean {
	try {
		findSerialFunction(device);
		return true;
	} catch {
		return false;
	}
}
