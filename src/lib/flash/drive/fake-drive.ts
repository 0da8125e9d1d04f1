// Drives of boards that are made up: a boot ROM that restarts with the last block of a UF2, and a programmer that goes
// away for a moment and writes down what it did not like. Not a file system, like the real ones.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import type { ManualClock } from '#lib/core/clock.ts';
import { chanceOf, type Chance } from '../testing/chance.ts';
import { corrupted, Faults, never, type Fault, type Passage } from '../testing/faults.ts';
import type { DriveFile, DriveFolder } from './drive-folder.ts';

export interface FakeDriveParts {
	kind: 'uf2' | 'programmer';
	clock: ManualClock;
	faults?: readonly Fault[];
	/** Besides what makes it a drive of its kind. */
	files?: Readonly<Record<string, string>>;
	name?: string;
	/** Families that its boot ROM takes. */
	families?: readonly number[];
	/** What a programmer thinks of the file that it was given; null: it took it. */
	judge?: (bytes: Uint8Array) => string | null;
	/** How long a programmer's drive is away; null: the system does not mount it again. */
	awayMs?: number | null;
	/** Bytes are held back and go to the board with `close`, as systems do it. */
	holdsBack?: boolean;
	/** Which of the failures that browsers have for a refused write. */
	refusal?: 'QuotaExceededError' | 'NoModificationAllowedError' | 'NotAllowedError';
	chance?: Chance;
}

const INFO_UF2 = 'UF2 Bootloader v1.0\r\nModel: Raspberry Pi RP2350\r\nBoard-ID: RP2350\r\n';
const DETAILS = 'Version: 0221\r\nBuild: Apr 29 2015 13:11:12\r\n';

export class FakeDrive implements DriveFolder {
	readonly name: string;
	readonly files: Map<string, Uint8Array>;
	isGone = false;
	/** Bytes that went to the board. */
	received = 0;
	/** All of a file was taken: what the board runs now. */
	taken: Uint8Array | null = null;
	readonly #parts: FakeDriveParts;
	readonly #faults: Faults;
	readonly #chance: Chance;

	constructor(parts: FakeDriveParts) {
		this.#parts = parts;
		this.#faults = new Faults(parts.faults ?? [], parts.clock);
		this.#chance = parts.chance ?? chanceOf(1);
		this.name = parts.name ?? (parts.kind === 'uf2' ? 'RP2350' : 'DIS_U585AI');
		const own = parts.kind === 'uf2' ? { 'INFO_UF2.TXT': INFO_UF2 } : { 'DETAILS.TXT': DETAILS };
		const files = Object.entries({ ...own, ...parts.files });
		this.files = new Map(files.map(([name, text]) => [name, utf8(text)]));
	}

	#checkThere(): void {
		if (this.isGone) throw new DOMException('A requested file was not found.', 'NotFoundError');
	}

	/** What one step comes to; a stalled one never ends. */
	async #pass(size: number): Promise<Passage> {
		const passage = await this.#faults.pass(size);
		if (passage.fault === 'stall') return never();
		return passage;
	}

	#refuse({ fault }: Passage): void {
		if (fault === 'vanish') this.isGone = true;
		if (fault === 'wrong-state')
			throw new DOMException('The state had changed.', 'InvalidStateError');
		if (fault === 'nak')
			throw new DOMException('Not written.', this.#parts.refusal ?? 'QuotaExceededError');
		this.#checkThere();
	}

	// eslint-disable-next-line @typescript-eslint/require-await -- as the contract has it
	async list(): Promise<string[]> {
		this.#checkThere();
		return [...this.files.keys()];
	}

	// eslint-disable-next-line @typescript-eslint/require-await -- as the contract has it
	async read(name: string, limit: number): Promise<Uint8Array | null> {
		this.#checkThere();
		return this.files.get(name)?.slice(0, limit) ?? null;
	}

	async create(name: string): Promise<DriveFile> {
		this.#checkThere();
		this.#refuse(await this.#pass(0));
		this.files.set(name, new Uint8Array());
		const board = this.#parts.kind === 'uf2' ? this.#bootRom() : this.#programmer(name);
		const held: Uint8Array[] = [];
		const send = async (bytes: Uint8Array) => {
			const passage = await this.#pass(bytes.length);
			const sent = passage.fault === 'corrupt' ? corrupted(bytes, this.#chance) : bytes;
			if (!this.isGone) {
				this.received += passage.passed;
				board.take(sent.subarray(0, passage.passed));
			}
			if (passage.fault !== null && passage.fault !== 'corrupt') this.#refuse(passage);
		};
		return {
			write: async (bytes) => {
				this.#checkThere();
				if (this.#parts.holdsBack) held.push(bytes);
				else await send(bytes);
			},
			close: async () => {
				for (const bytes of held) await send(bytes);
				this.#refuse(await this.#pass(0));
				board.end();
			},
			abort: async () => {}
		};
	}

	#bootRom() {
		const { families = [0xe48bff59, 0xe48bff57] } = this.#parts;
		const rom = new FakeBootRom(families, (taken) => {
			this.taken = taken;
			this.isGone = true;
		});
		return { take: (bytes: Uint8Array) => rom.take(bytes), end: () => {} };
	}

	#programmer(name: string) {
		const { judge = () => null, awayMs = 1_500, clock } = this.#parts;
		const pieces: Uint8Array[] = [];
		return {
			take: (bytes: Uint8Array) => void pieces.push(bytes),
			end: () => {
				const bytes = concatBytes(pieces);
				const reason = judge(bytes);
				if (reason === null) this.taken = bytes;
				this.isGone = true;
				if (awayMs === null) return;
				clock.schedule(awayMs, () => {
					this.isGone = false;
					this.files.delete(name);
					if (reason === null) this.files.delete('FAIL.TXT');
					else this.files.set('FAIL.TXT', utf8(reason));
				});
			}
		};
	}
}

/** Takes what it knows of a UF2, passes over the rest, and restarts when it has every block. */
class FakeBootRom {
	readonly #families: readonly number[];
	readonly #ondone: (flash: Uint8Array) => void;
	#rest: Uint8Array = new Uint8Array();
	#blocks = new Map<number, Uint8Array>();
	#count = 0;
	#isDone = false;

	constructor(families: readonly number[], ondone: (flash: Uint8Array) => void) {
		this.#families = families;
		this.#ondone = ondone;
	}

	take(bytes: Uint8Array): void {
		let rest: Uint8Array = concatBytes([this.#rest, bytes]);
		for (; rest.length >= 512; rest = rest.subarray(512)) this.#block(rest.slice(0, 512));
		this.#rest = rest;
	}

	#block(block: Uint8Array): void {
		const view = new DataView(block.buffer);
		const field = (at: number) => view.getUint32(at, true);
		const isBlock = field(0) === 0x0a324655 && field(4) === 0x9e5d5157 && field(508) === 0x0ab16f30;
		const isFlash = (field(8) & 0x2001) === 0x2000 && field(16) === 256;
		if (!isBlock || !isFlash || !this.#families.includes(field(28)) || this.#isDone) return;
		if (field(24) !== this.#count) {
			this.#count = field(24);
			this.#blocks.clear();
		}
		this.#blocks.set(field(20), block.subarray(32, 288));
		if (this.#blocks.size < this.#count) return;
		this.#isDone = true;
		const inOrder = [...this.#blocks].sort(([a], [b]) => a - b).map(([, data]) => data);
		this.#ondone(concatBytes(inOrder));
	}
}
