// The browser's serial ports as far as a test plugs them in: boards of one kind have the same USB ids.
import type { SerialApi, SerialDevice } from './serial-access.ts';
import { FakePort, type FakeDevice } from './fake-port.ts';
import type { Clock } from '#lib/core/clock.ts';

export const FAKE_IDS = { usbVendorId: 0x2fe3, usbProductId: 1 };

export type FakeSerialDevice = FakePort & Pick<SerialDevice, 'getInfo' | 'forget'>;

export class FakeSerial implements SerialApi {
	ports: SerialDevice[] = [];
	/** What the user chooses next; null: nothing. */
	choice: SerialDevice | null = null;
	readonly #events = new EventTarget();

	getPorts = () => Promise.resolve([...this.ports]);

	requestPort = (): Promise<SerialDevice> =>
		this.choice
			? Promise.resolve(this.choice)
			: Promise.reject(new DOMException('No port selected by the user.', 'NotFoundError'));

	addEventListener: SerialApi['addEventListener'] = (type, listener) =>
		this.#events.addEventListener(type, listener);

	removeEventListener: SerialApi['removeEventListener'] = (type, listener) =>
		this.#events.removeEventListener(type, listener);

	plug(port: SerialDevice): void {
		this.ports.push(port);
		this.#events.dispatchEvent(new Event('connect'));
	}

	/** The cable of a board is pulled. */
	unplug(port: FakeSerialDevice): void {
		this.ports = this.ports.filter((one) => one !== port);
		port.unplug();
		// As in browsers: the port itself is told, and the event comes up from it.
		const told = new Event('disconnect');
		Object.defineProperty(told, 'target', { value: port });
		this.#events.dispatchEvent(told);
	}
}

/** A new port to a board, as after each plugging in. */
export function fakeDevice(device: FakeDevice, clock: Clock, ids = FAKE_IDS): FakeSerialDevice {
	return Object.assign(new FakePort(device, clock), { getInfo: () => ids });
}
