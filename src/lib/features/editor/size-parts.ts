// What the size report shows as bars: parts of the image file, and parts of the memory at the start;
// and what it says of the room on a board.
import type { SizeReport } from '#lib/compiler/compiler.ts';
import type { ShownFacts } from '#lib/state/shown-facts.ts';
import { formatBytes } from '#lib/ui/format.ts';

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

/** Whether a board has the memory for an image and its container, and what is known of its storage. */
export function roomText(
	neededBytes: number,
	{
		containerMemoryBytes,
		storageFreeBytes
	}: Pick<ShownFacts, 'containerMemoryBytes' | 'storageFreeBytes'>
): { fits: boolean; memory: string; storage: string } {
	const taken = `Image and memory take ${formatBytes(neededBytes)}`;
	const storage =
		storageFreeBytes === null
			? 'How much of its storage is free is not known before a run.'
			: `${formatBytes(storageFreeBytes)} of its storage were free before the last run.`;
	if (containerMemoryBytes === null)
		return {
			fits: true,
			memory: `${taken}. How much memory the board has for containers is not known: it does not tell.`,
			storage
		};
	const fits = neededBytes <= containerMemoryBytes;
	const has = formatBytes(containerMemoryBytes);
	return {
		fits,
		memory: fits
			? `${taken} of the board’s ${has} for containers.`
			: `${taken}, more than the ${has} that the board has for containers.`,
		storage
	};
}
