// What hangs on the board, as its firmware drives it. What one sees of it goes into the board's stream.
import type { SimulatorInput } from '../../stream/stream.ts';

export interface Peripheral {
	/** Something was done to the board from outside. */
	put?(input: SimulatorInput): void;
	/** A container published something: true when the topic is its own. The payload is read only when it is wanted. */
	hear?(topic: string, payload: () => Uint8Array): boolean;
	dispose?(): void;
}
