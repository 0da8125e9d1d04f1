// Looks for a shell on a port that was opened: waits while the board boots, and tries other baud rates where what comes
// is noise.
import { AppError } from '#lib/core/errors.ts';
import { isSilence } from './silence.ts';
import { LineNoise } from './line-noise.ts';
import { BAUD_RATES, DEFAULT_BAUD_RATE } from '#lib/port/baud-rates.ts';

/** Until a board that boots must have shown its shell. */
const LIMIT_MS = 12_000;
/** At a rate that is only tried: the board has booted by then. */
const TRIED_LIMIT_MS = 1_400;
/** Noise ends the wait for a shell after this. */
const SLICE_MS = 1_400;

const REFUSALS = new Set(['port-busy', 'port-stuck']);

const BOOT_BANNER = '*** Booting';

export interface ShellSearchParts {
	/** At which the port is open. */
	baudRate: number;
	/** Asks for an answer of a shell; rejects with `board-silent` at its limit. */
	sync(limitMs: number, isFirst: boolean): Promise<void>;
	/** Opens the port again at another rate. Rejects with `port-busy` or `port-stuck` when it cannot. */
	changeRate(baudRate: number): Promise<void>;
}

export class ShellSearch {
	readonly noise = new LineNoise();
	/** The board said that it boots. */
	booted = false;
	readonly #parts: ShellSearchParts;
	#recent = '';

	constructor(parts: ShellSearchParts) {
		this.#parts = parts;
	}

	/** True at the banner of a boot, which may come in pieces. */
	hearsBoot(text: string): boolean {
		this.#recent += text;
		const isBoot = this.#recent.includes(BOOT_BANNER);
		this.#recent = isBoot ? '' : this.#recent.slice(-BOOT_BANNER.length);
		this.booted ||= isBoot;
		return isBoot;
	}

	/** Resolves when a shell answers. Rejects with `board-silent`, and with what the parts reject with. */
	async run(): Promise<void> {
		const silence = await this.#listen(LIMIT_MS);
		if (!silence) return;
		const others = this.#otherRates();
		if (others.length === 0) throw silence;
		for (const rate of [...others, this.#parts.baudRate]) {
			this.noise.reset();
			if (!(await this.#changes(rate))) continue;
			if (!(await this.#listen(TRIED_LIMIT_MS))) return;
		}
		throw silence;
	}

	/** False for a rate that the port does not have. The one that it was opened at must do. */
	async #changes(rate: number): Promise<boolean> {
		try {
			await this.#parts.changeRate(rate);
			return true;
		} catch (error) {
			const refused = error instanceof AppError && REFUSALS.has(error.code);
			if (refused && rate !== this.#parts.baudRate) return false;
			throw error;
		}
	}

	/** Null when a shell answers. */
	async #listen(limitMs: number): Promise<Error | null> {
		for (let waitedMs = 0; ;) {
			try {
				await this.#parts.sync(Math.min(SLICE_MS, limitMs), waitedMs === 0);
				return null;
			} catch (error) {
				if (!isSilence(error)) throw error;
				waitedMs += SLICE_MS;
				if (this.noise.isNoise || waitedMs >= limitMs) return error as Error;
			}
		}
	}

	/** Noise may be text at any of them; where nothing came, only the usual one is worth a try. */
	#otherRates(): number[] {
		const { baudRate } = this.#parts;
		const rates = this.noise.isNoise ? BAUD_RATES : [DEFAULT_BAUD_RATE];
		return rates.filter((rate) => rate !== baudRate);
	}
}
