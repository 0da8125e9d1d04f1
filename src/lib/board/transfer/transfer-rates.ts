// How fast transfers are on one connection: measured where there was one, otherwise what 115200 baud gives.
import type { TransferMethod } from '../storage/board-storage.ts';

type Direction = 'read' | 'write';

/** Bytes a second at 115200 baud, measured on recorded boards. */
const USUAL: Readonly<Record<`${Direction} ${TransferMethod}`, number>> = {
	'read smp': 3_400,
	'write smp': 5_500,
	'read shell': 2_000,
	'write shell': 300
};

/** A shorter transfer says more about its beginning than about the rate. */
const MIN_BYTES = 1_024;

export class TransferRates {
	readonly #rates: Record<string, number> = {};

	measured(direction: Direction, method: TransferMethod, sizeBytes: number, tookMs: number): void {
		if (sizeBytes < MIN_BYTES) return;
		this.#rates[`${direction} ${method}`] = (sizeBytes * 1_000) / Math.max(1, tookMs);
	}

	estimateMs(direction: Direction, method: TransferMethod, sizeBytes: number): number {
		const other = direction === 'read' ? 'write' : 'read';
		const key = `${direction} ${method}` as const;
		// Over SMP both directions take about the same; over the shell they have nothing in common.
		const measured =
			this.#rates[key] ?? (method === 'smp' ? this.#rates[`${other} ${method}`] : undefined);
		return (sizeBytes * 1_000) / (measured ?? USUAL[key]);
	}
}
