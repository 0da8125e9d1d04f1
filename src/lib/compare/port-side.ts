// A board on a port as a side of the comparison. It is begun again by a command of the user, or by `kernel reboot`.
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { systemClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { ConsoleLink } from './console-link.ts';
import type { Side } from './side.ts';

export interface PortSideOptions {
	/** A new object for each opening: the path may lead elsewhere after a restart. */
	port: () => Port;
	baudRate: number;
	/** Resets the board; null: `kernel reboot` does. */
	restart: (() => Promise<void>) | null;
	hasSmp: boolean;
	patience: number;
	/** What cases left behind on a board that keeps its files. */
	cleanUp: readonly string[];
}

const BOOT_MS = 10_000;
const ASK_MS = 300;
const ATTEMPTS = 3;

export class PortSide implements Side {
	readonly #options: PortSideOptions;
	#link: ConsoleLink | null = null;

	constructor(options: PortSideOptions) {
		this.#options = options;
	}

	get hasSmp(): boolean {
		return this.#options.hasSmp;
	}

	get patience(): number {
		return this.#options.patience;
	}

	async restart(): Promise<ConsoleLink> {
		const { restart } = this.#options;
		if (restart) return this.#restartBy(restart);
		const link = this.#link ?? (await this.#open());
		await link.send(utf8('\r'));
		await link.settle({ quietMs: 50, patienceMs: 500 });
		for (const line of [...this.#options.cleanUp, 'kernel reboot']) {
			await link.send(utf8(`${line}\r`));
			await link.settle({ quietMs: 50, patienceMs: 1000 });
		}
		await this.dispose();
		return this.#open();
	}

	/** A board that does not come up is reset once more, and again. */
	async #restartBy(restart: () => Promise<void>): Promise<ConsoleLink> {
		for (let attempt = 1; ; attempt++) {
			await this.dispose();
			try {
				await restart();
				return await this.#open();
			} catch (error) {
				if (attempt === ATTEMPTS) throw error;
			}
		}
	}

	/** Waits for the prompt of the board. Throws `board-silent`. */
	async #open(): Promise<ConsoleLink> {
		const link = new ConsoleLink({
			port: this.#options.port(),
			clock: systemClock,
			baudRate: this.#options.baudRate,
			pieceBytes: 48,
			pauseMs: 20 * this.patience
		});
		await link.open();
		this.#link = link;
		const end = systemClock.now() + BOOT_MS;
		while (systemClock.now() < end) {
			await link.send(utf8('\r'));
			const prompt = await link.until((received) => latin1(received).includes('~$ '), ASK_MS);
			if (!prompt) continue;
			await link.settle({ quietMs: 40, patienceMs: 100 });
			return link;
		}
		throw new AppError('board-silent', 'the board shows no prompt after its restart');
	}

	async dispose(): Promise<void> {
		await this.#link?.close();
		this.#link = null;
	}
}
