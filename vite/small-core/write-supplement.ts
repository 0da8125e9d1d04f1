// Writes the supplement by which the page makes one module of another: they differ in the bodies of some functions, which
// are traps in one and code in the other.
import { createHash } from 'node:crypto';
import {
	SUPPLEMENT_MAGIC,
	SUPPLEMENT_VERSION,
	type SupplementChange
} from '../../src/lib/compiler/supplement.ts';
import { concatBytes } from '../../src/lib/core/bytes.ts';
import { bodiesOf, codeSectionOf, leb128 } from './function-bodies.ts';

/** Where something lies in a module. */
interface Span {
	start: number;
	end: number;
}

function sha256(bytes: Uint8Array): Uint8Array {
	return createHash('sha256').update(bytes).digest();
}

/** In order and without gaps: the length of the code section with the count of functions, and each body with its length. */
function partsOfCode(wasm: Uint8Array): Span[] {
	const { start, contentStart } = codeSectionOf(wasm);
	const bodies = bodiesOf(wasm);
	let at = contentStart + leb128(bodies.length).length;
	const parts = [{ start, end: at }];
	for (const { end } of bodies) {
		parts.push({ start: at, end });
		at = end;
	}
	return parts;
}

/** Neighbours that both change are one change. */
function changesBetween(base: Uint8Array, made: Uint8Array): SupplementChange[] {
	const [before, after] = [partsOfCode(base), partsOfCode(made)];
	if (before.length !== after.length)
		throw new RangeError('the modules do not have the same functions');
	const changes: SupplementChange[] = [];
	let changedUntil = 0;
	for (const [i, { start, end }] of before.entries()) {
		const added = made.subarray(after[i]!.start, after[i]!.end);
		if (Buffer.compare(base.subarray(start, end), added) === 0) continue;
		const last = changes.at(-1);
		if (last && changedUntil === start) {
			last.droppedBytes += end - start;
			last.added = made.subarray(last.added.byteOffset - made.byteOffset, after[i]!.end);
		} else changes.push({ keptBytes: start - changedUntil, droppedBytes: end - start, added });
		changedUntil = end;
	}
	return changes;
}

export function writeSupplement(base: Uint8Array, made: Uint8Array): Uint8Array<ArrayBuffer> {
	const changes = changesBetween(base, made);
	return concatBytes([
		SUPPLEMENT_MAGIC,
		Uint8Array.of(SUPPLEMENT_VERSION),
		sha256(base),
		sha256(made),
		leb128(changes.length),
		...changes.flatMap(({ keptBytes, droppedBytes, added }) =>
			[keptBytes, droppedBytes, added.length].map(leb128)
		),
		...changes.map(({ added }) => added)
	]);
}
