// The port of a board that is plugged in again: the browser then has another object for it, which is looked for among
// the ports of its kind.
import {
	ReplugPort,
	sameKind,
	type SerialApi,
	type SerialDevice
} from '#lib/port/serial-access.ts';
import type { PortOptions } from '#lib/core/port.ts';

export class ReturningPort extends ReplugPort {
	readonly #api: SerialApi;

	constructor(api: SerialApi, device: SerialDevice) {
		super(device);
		this.#api = api;
	}

	/** With several boards of a kind it may be another: one at a time is checked. */
	override async open(options: PortOptions): Promise<void> {
		const ports = await this.#api.getPorts();
		const own = this.device;
		const others = ports.filter((port) => port !== own && sameKind(port, own));
		const candidates = ports.includes(own) ? [own, ...others] : others;
		let failure: unknown = new DOMException('The board is not plugged in.', 'NotFoundError');
		for (const candidate of candidates) {
			this.replace(candidate);
			try {
				return await super.open(options);
			} catch (error) {
				failure = error;
			}
		}
		throw failure;
	}
}
