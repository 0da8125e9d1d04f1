// Whether a file of the toolchain is the one that was made: takes its bytes as they come, and compares their SHA-256
// with the manifest's.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { PIECE_BYTES, type ToolchainFile } from './manifest.ts';

/** What is used of `SubtleCrypto`. */
export type Digester = Pick<SubtleCrypto, 'digest'>;

/** Pages over plain http have none. */
function browserDigester(): Digester | null {
	return (globalThis.crypto as { subtle?: SubtleCrypto }).subtle ?? null;
}

export interface FileCheck {
	add(bytes: Uint8Array): void;
	/** Once, after the last byte. */
	isIntact(): Promise<boolean>;
}

export function checkFile(
	file: ToolchainFile,
	digester: Digester | null = browserDigester()
): FileCheck {
	return digester ? new PieceCheck(file, digester) : new StepwiseCheck(file);
}

/** By the browser, which is fast and works beside the page's thread. */
class PieceCheck implements FileCheck {
	readonly #digester: Digester;
	readonly #sizeBytes: number;
	readonly #expected: readonly string[];
	readonly #piece: Uint8Array<ArrayBuffer>;
	readonly #digests: Promise<ArrayBuffer>[] = [];
	#filledBytes = 0;
	#seenBytes = 0;

	constructor({ sizeBytes, sha256, pieces }: ToolchainFile, digester: Digester) {
		this.#digester = digester;
		this.#sizeBytes = sizeBytes;
		this.#expected = pieces ?? [sha256];
		this.#piece = new Uint8Array(pieces ? Math.min(PIECE_BYTES, sizeBytes) : sizeBytes);
	}

	add(bytes: Uint8Array): void {
		for (let rest = bytes; rest.length > 0;) {
			const part = rest.subarray(0, this.#piece.length - this.#filledBytes);
			// Too long already: there is nothing more to find out.
			if (part.length === 0 || this.#seenBytes > this.#sizeBytes) return;
			this.#piece.set(part, this.#filledBytes);
			this.#filledBytes += part.length;
			this.#seenBytes += part.length;
			rest = rest.subarray(part.length);
			if (this.#filledBytes === this.#piece.length) this.#endPiece();
		}
	}

	/** The browser takes a copy at once. */
	#endPiece(): void {
		const digest = this.#digester.digest('SHA-256', this.#piece.subarray(0, this.#filledBytes));
		digest.catch(() => undefined);
		this.#digests.push(digest);
		this.#filledBytes = 0;
	}

	async isIntact(): Promise<boolean> {
		if (this.#seenBytes !== this.#sizeBytes) return false;
		if (this.#filledBytes > 0) this.#endPiece();
		const digests = await Promise.all(this.#digests);
		return (
			digests.length === this.#expected.length &&
			digests.every((digest, i) => hex(new Uint8Array(digest)) === this.#expected[i])
		);
	}
}

/** In steps as small as the pieces that come: a page that has to do it itself stays awake. */
class StepwiseCheck implements FileCheck {
	readonly #file: ToolchainFile;
	readonly #state = sha256.create();

	constructor(file: ToolchainFile) {
		this.#file = file;
	}

	add(bytes: Uint8Array): void {
		this.#state.update(bytes);
	}

	isIntact(): Promise<boolean> {
		return Promise.resolve(hex(this.#state.digest()) === this.#file.sha256);
	}
}

export function damaged(file: ToolchainFile, where: string): AppError {
	return new AppError(
		'toolchain-damaged',
		`${file.name} ${where} is not the file that was made: its SHA-256 is not ${file.sha256}`
	);
}
