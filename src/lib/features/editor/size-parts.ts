// What the size report shows as bars: parts of the image file, and parts of the memory at the start.
import type { SizeReport } from '#lib/compiler/compiler.ts';

export const PAGE_BYTES = 65_536;

export interface SizePart {
	id: 'code' | 'data' | 'other' | 'stack' | 'zero' | 'free';
	label: string;
	bytes: number;
}

/** What the file on the board consists of. */
export function imageParts(report: SizeReport): SizePart[] {
	const { codeBytes, dataBytes, imageBytes } = report;
	return [
		{ id: 'code', label: 'Code', bytes: codeBytes },
		{ id: 'data', label: 'Initialised data', bytes: dataBytes },
		{
			id: 'other',
			label: 'Names and tables',
			bytes: Math.max(0, imageBytes - codeBytes - dataBytes)
		}
	];
}

/** What a container's memory holds when it starts. */
export function memoryParts(report: SizeReport): SizePart[] {
	const { dataBytes, zeroDataBytes, stackBytes, initialPages } = report;
	const used = dataBytes + zeroDataBytes + stackBytes;
	return [
		{ id: 'stack', label: 'Stack', bytes: stackBytes },
		{ id: 'data', label: 'Initialised data', bytes: dataBytes },
		{ id: 'zero', label: 'Zero-initialised data', bytes: zeroDataBytes },
		{ id: 'free', label: 'Free for the heap', bytes: Math.max(0, initialPages * PAGE_BYTES - used) }
	];
}
