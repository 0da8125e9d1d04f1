// Whether the segments of a module fit into its memory and tables, which the runtime finds out when it makes an instance.
import type { GuestLayout } from '../runtime/guest/guest-layout.ts';
import { PAGE_BYTES } from '../runtime/guest/guest-layout.ts';
import type { ActiveSegment, CheckedModule } from './checked-module.ts';

/** One whose place is not known belongs to a module that gets no instance anyway. */
function isBeyond({ offset, length }: ActiveSegment, end: number): boolean {
	return offset !== null && (offset >>> 0) + length > end;
}

/** The runtime's text; null when all fit. Data comes first. */
export function segmentProblem(
	{ activeData, activeElements, tables }: CheckedModule,
	layout: GuestLayout | null
): string | null {
	const memoryEnd = layout ? (layout.boardBytes ?? layout.initialPages * PAGE_BYTES) : 0;
	if (activeData.some((segment) => isBeyond(segment, memoryEnd)))
		return 'out of bounds memory access';
	if (activeElements.some((segment) => isBeyond(segment, tables[segment.target]!.minimum)))
		return 'out of bounds table access';
	return null;
}
