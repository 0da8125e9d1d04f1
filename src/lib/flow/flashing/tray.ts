// A tray of boards of one kind, flashed one after the other or a few at a time: which board gets which name, whose turn it
// is, and what became of each. One that fails holds up no other. What is done to a board is the work it is given.
import type { Clock } from '#lib/core/clock.ts';
import { isAbort } from '#lib/core/errors.ts';
import { FlashError, type BoardState } from '#lib/flash/flash-way.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';
import type { FlashResult, FlashStage } from './flash-board.ts';
import { nextName } from './tray-names.ts';

/** More writes at a time slow each other down on one hub, and nobody plugs in boards faster. */
export const TRAY_AT_ONCE = 4;
/** Rows are kept until the tray is put away. */
export const MAX_TRAY_ROWS = 500;

/** What is done to a board, in this order; `name` and `program` are left out where they are not wanted. */
export type TrayStep = 'flash' | 'prove' | 'name' | 'program';

/**
 * `wanted`: to be plugged in once more. `waiting`: it is there, and others are before it. `unproved`: every byte was
 * taken, and nothing says that the board runs it. `cancelled`: nothing was written.
 */
export type TrayRowState =
	'wanted' | 'waiting' | 'working' | 'done' | 'unproved' | 'failed' | 'cancelled';

export interface TrayRow {
	/** From 1, in the order in which boards came. */
	number: number;
	name: string;
	/** Of the device, where it has one of its own. Untrusted. */
	serialNumber: string | null;
	state: TrayRowState;
	/** Of the work; null while it has not begun. What a failure was in. */
	step: TrayStep | null;
	stage: FlashStage | null;
	/** What the flashing came to; kept when a later step fails. */
	result: FlashResult | null;
	/** The board itself keeps its name; null: it was not to. */
	named: boolean | null;
	/** What was deployed and started. */
	program: string | null;
	/** By the clock of the tray; null while the work has not begun. */
	startedMs: number | null;
	tookMs: number | null;
	failure: ErrorWords | null;
	/** What a failure left behind, where the flashing failed. */
	boardState: BoardState | null;
}

/** A board that is there. */
export interface TrayDevice {
	/** What it is known by while it is plugged in: the browser's object. */
	key: object;
	serialNumber: string | null;
}

/** How far the work on one board is. */
export interface TrayReport {
	step(this: void, step: TrayStep): void;
	stage(this: void, stage: FlashStage): void;
	result(this: void, result: FlashResult): void;
	named(this: void, kept: boolean): void;
	program(this: void, name: string): void;
}

/** Rejects with what went wrong; with an `AbortError` after a cancel that left the board untouched. */
export type TrayWork<Device extends TrayDevice> = (
	device: Device,
	row: TrayRow,
	report: TrayReport,
	signal: AbortSignal
) => Promise<void>;

/** `known`: it is in work, or a board of that serial number was flashed. `stopped`, `full`: no more are taken. */
export type Taken = 'taken' | 'known' | 'stopped' | 'full';

export interface TrayParts<Device extends TrayDevice> {
	clock: Clock;
	/** Of the next name; it may change between boards. Only one without a problem. */
	pattern(this: void): string;
	/** Boards at a time, as it is now. */
	atOnce(this: void): number;
	work: TrayWork<Device>;
	onchange(this: void, rows: readonly TrayRow[]): void;
}

const OVER: readonly TrayRowState[] = ['done', 'unproved', 'failed', 'cancelled'];

/** The boot ROM of an RP2040 says the same number on every chip. */
const SHARED_SERIAL_NUMBERS: readonly string[] = ['E0C9125B0D9B'];

/** A serial number that tells boards apart, or null. */
export function ownSerialNumber(serialNumber: string | null | undefined): string | null {
	const text = serialNumber?.trim() ?? '';
	return text === '' || SHARED_SERIAL_NUMBERS.includes(text.toUpperCase()) ? null : text;
}

export class Tray<Device extends TrayDevice> {
	readonly #parts: TrayParts<Device>;
	#rows: readonly TrayRow[] = [];
	/** The device of each row that waits or is in work. */
	readonly #devices = new Map<number, Device>();
	readonly #stops = new Map<number, AbortController>();
	#stopping = false;

	constructor(parts: TrayParts<Device>) {
		this.#parts = parts;
	}

	get rows(): readonly TrayRow[] {
		return this.#rows;
	}

	/** Boards are in work, or wait for their turn. */
	get active(): boolean {
		return this.#devices.size > 0;
	}

	/** No board is begun any more. */
	get stopping(): boolean {
		return this.#stopping;
	}

	/** It waits for its turn, or is in work. */
	has(key: object): boolean {
		return [...this.#devices.values()].some((device) => device.key === key);
	}

	/** The name that the next new board gets. */
	nextName(): string {
		return nextName(
			this.#parts.pattern(),
			this.#rows.map(({ name }) => name)
		);
	}

	/** A board is there: it takes the place of one that is wanted again, of its serial number first, or a new one. */
	take(device: Device): Taken {
		if (this.#stopping) return 'stopped';
		const { serialNumber, key } = device;
		if (this.has(key)) return 'known';
		const same = serialNumber === null ? null : this.#ofSerial(serialNumber);
		if (same && same.state !== 'wanted') return 'known';
		const row = same ?? this.#wantedWithout(serialNumber) ?? this.#newRow();
		if (!row) return 'full';
		this.#devices.set(row.number, device);
		this.#change(row.number, { serialNumber, state: 'waiting' });
		this.#work();
		return 'taken';
	}

	#ofSerial(serialNumber: string): TrayRow | null {
		return this.#rows.findLast((row) => row.serialNumber === serialNumber) ?? null;
	}

	/** A board of another serial number is another board: it does not get the name of the one that is wanted. */
	#wantedWithout(serialNumber: string | null): TrayRow | null {
		const wanted = this.#rows.find(
			(row) => row.state === 'wanted' && (row.serialNumber === null || serialNumber === null)
		);
		return wanted ?? null;
	}

	#newRow(): TrayRow | null {
		if (this.#rows.length >= MAX_TRAY_ROWS) return null;
		const number = this.#rows.length + 1;
		const row: TrayRow = { ...UNTOUCHED, number, name: this.nextName(), serialNumber: null };
		this.#rows = [...this.#rows, row];
		return row;
	}

	/** Those that failed, were cancelled or are not proved are wanted again, under the names that they have. */
	repeat(numbers: readonly number[] = this.#rows.map(({ number }) => number)): void {
		this.#stopping = false;
		for (const { number, name, serialNumber, state } of this.#rows)
			if (numbers.includes(number) && OVER.includes(state) && state !== 'done')
				this.#change(number, { ...UNTOUCHED, number, name, serialNumber });
	}

	/** Gives up waiting for a board that was wanted again, or cancels one where its step allows that. */
	cancel(number: number): void {
		const row = this.#row(number);
		if (row?.state === 'wanted' || row?.state === 'waiting') {
			this.#devices.delete(number);
			this.#change(number, { state: 'cancelled' });
		}
		this.#stops.get(number)?.abort(new DOMException('cancelled', 'AbortError'));
	}

	/** What is in work is ended; no other board is begun until `go`. */
	stop(): void {
		this.#stopping = true;
		for (const { number, state } of this.#rows) if (state === 'waiting') this.cancel(number);
		this.#tell();
	}

	go(): void {
		this.#stopping = false;
		this.#tell();
	}

	#work(): void {
		const working = this.#rows.filter(({ state }) => state === 'working').length;
		const free = Math.max(0, this.#parts.atOnce() - working);
		const next = this.#rows.filter(({ state }) => state === 'waiting').slice(0, free);
		for (const { number } of next) void this.#workOn(number);
	}

	async #workOn(number: number): Promise<void> {
		const { clock, work } = this.#parts;
		const device = this.#devices.get(number)!;
		const stop = new AbortController();
		this.#stops.set(number, stop);
		const startedMs = clock.now();
		const change = (part: Partial<TrayRow>) => this.#change(number, part);
		change({ state: 'working', step: 'flash', startedMs });
		const report: TrayReport = {
			step: (step) => change({ step, stage: null }),
			stage: (stage) => change({ stage }),
			result: (result) => change({ result }),
			named: (named) => change({ named }),
			program: (program) => change({ program })
		};
		let end: Partial<TrayRow>;
		try {
			await work(device, this.#row(number)!, report, stop.signal);
			end = { state: this.#row(number)!.result?.is === 'proved' ? 'done' : 'unproved' };
		} catch (error) {
			end = this.#endOf(error, number);
		}
		this.#devices.delete(number);
		this.#stops.delete(number);
		change({ ...end, stage: null, tookMs: clock.now() - startedMs });
		this.#work();
	}

	/** A cancel after the flashing leaves a board that is flashed: what it came to is what counts. */
	#endOf(error: unknown, number: number): Partial<TrayRow> {
		const { result } = this.#row(number)!;
		if (isAbort(error))
			return { state: !result ? 'cancelled' : result.is === 'proved' ? 'done' : 'unproved' };
		const boardState = error instanceof FlashError ? error.boardState : null;
		return { state: 'failed', failure: errorWords(error), boardState };
	}

	#row(number: number): TrayRow | undefined {
		return this.#rows[number - 1];
	}

	#change(number: number, part: Partial<TrayRow>): void {
		this.#rows = this.#rows.map((row) => (row.number === number ? { ...row, ...part } : row));
		this.#tell();
	}

	#tell(): void {
		this.#parts.onchange(this.#rows);
	}
}

const UNTOUCHED: Omit<TrayRow, 'number' | 'name' | 'serialNumber'> = {
	state: 'wanted',
	step: null,
	stage: null,
	result: null,
	named: null,
	program: null,
	startedMs: null,
	tookMs: null,
	failure: null,
	boardState: null
};
