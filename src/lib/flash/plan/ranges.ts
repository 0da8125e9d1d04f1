// Sums with ranges of addresses.
import type { FlashRange } from '../flash-way.ts';

export function overlaps(a: FlashRange, b: FlashRange): boolean {
	return a.start < b.end && b.start < a.end;
}

export function contains(outer: FlashRange, inner: FlashRange): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}

/** In order, with those that touch or overlap made one. */
export function merged(ranges: readonly FlashRange[]): FlashRange[] {
	const result: FlashRange[] = [];
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else result.push({ start, end });
	}
	return result;
}

/** What is left of the ranges. */
export function without(ranges: readonly FlashRange[], taken: readonly FlashRange[]): FlashRange[] {
	let left: FlashRange[] = [...ranges];
	for (const hole of taken)
		left = left.flatMap((range) => {
			if (!overlaps(range, hole)) return [range];
			return [
				{ start: range.start, end: Math.min(range.end, hole.start) },
				{ start: Math.max(range.start, hole.end), end: range.end }
			].filter(({ start, end }) => end > start);
		});
	return left;
}

export function lengthOf(ranges: readonly FlashRange[]): number {
	return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

export function addressText(address: number): string {
	return `0x${address.toString(16).padStart(8, '0')}`;
}
