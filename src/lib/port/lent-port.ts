// A port that something else than a board's session uses for a while, through restarts in which the board goes away from
// USB and comes back as another port.
import type { PortOptions } from '#lib/core/port.ts';
import { ReplugPort, sameKind, type SerialApi, type SerialDevice } from './serial-access.ts';

export class LentPort extends ReplugPort {
	readonly #api: SerialApi;
	/** Of the same kind, but other boards: there from the beginning. */
	readonly #others: ReadonlySet<SerialDevice>;

	private constructor(api: SerialApi, device: SerialDevice, others: ReadonlySet<SerialDevice>) {
		super(device);
		this.#api = api;
		this.#others = others;
	}

	/** While the board is still there. */
	static async of(api: SerialApi, device: SerialDevice): Promise<LentPort> {
		const others = new Set(await api.getPorts());
		others.delete(device);
		return new LentPort(api, device, others);
	}

	override async open(options: PortOptions): Promise<void> {
		await this.find();
		return super.open(options);
	}

	/** False: neither the port nor one that came in its place is there, as far as the browser gives it to this page. */
	async find(): Promise<boolean> {
		const there = (await this.#api.getPorts()).filter(({ connected }) => connected !== false);
		if (there.includes(this.device)) return true;
		const back = there.find((one) => sameKind(one, this.device) && !this.#others.has(one));
		if (back) this.replace(back);
		return back !== undefined;
	}
}
