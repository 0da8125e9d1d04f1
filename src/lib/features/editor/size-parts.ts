// What the size report shows as bars: parts of the image file, and parts of the memory at the start;
// and what it says of the room on a board.
import type { SizeReport } from '#lib/compiler/compiler.ts';
import type { ShownFacts } from '#lib/flow/deploy/shown-facts.ts';
import { sizeWords } from '#lib/ui/format.ts';
import { size as words } from '#lib/texts/en/size.ts';
import type { Words } from '#lib/texts/words.ts';

export const PAGE_BYTES = 65_536;

export interface SizePart {
	id: 'code' | 'data' | 'other' | 'engine' | 'script' | 'stack' | 'zero' | 'free';
	label: Words;
	bytes: number;
}

/** What the file on the board consists of. */
export function imageParts(report: SizeReport): SizePart[] {
	const { codeBytes, dataBytes, imageBytes, scriptBytes } = report;
	if (scriptBytes !== undefined)
		return [
			{ id: 'engine', label: words.engine, bytes: imageBytes - scriptBytes },
			{ id: 'script', label: words.script, bytes: scriptBytes }
		];
	return [
		{ id: 'code', label: words.code, bytes: codeBytes },
		{ id: 'data', label: words.data, bytes: dataBytes },
		{
			id: 'other',
			label: words.names,
			bytes: Math.max(0, imageBytes - codeBytes - dataBytes)
		}
	];
}

/** What a container's memory holds when it starts. */
export function memoryParts(report: SizeReport): SizePart[] {
	const { dataBytes, zeroDataBytes, stackBytes, initialPages } = report;
	const used = dataBytes + zeroDataBytes + stackBytes;
	return [
		{ id: 'stack', label: words.stack, bytes: stackBytes },
		{ id: 'data', label: words.data, bytes: dataBytes },
		{ id: 'zero', label: words.zero, bytes: zeroDataBytes },
		{ id: 'free', label: words.free, bytes: Math.max(0, initialPages * PAGE_BYTES - used) }
	];
}

/** Whether a board has the memory for an image and its container, and what is known of its storage. */
export function roomText(
	neededBytes: number,
	{
		containerMemoryBytes,
		storageFreeBytes
	}: Pick<ShownFacts, 'containerMemoryBytes' | 'storageFreeBytes'>
): { fits: boolean; memory: Words; storage: Words } {
	const needed = sizeWords(neededBytes);
	const storage =
		storageFreeBytes === null
			? words.storageUnknown
			: words.storageFree({ free: sizeWords(storageFreeBytes) });
	if (containerMemoryBytes === null)
		return { fits: true, memory: words.memoryUnknown({ needed }), storage };
	const fits = neededBytes <= containerMemoryBytes;
	const has = sizeWords(containerMemoryBytes);
	return { fits, memory: (fits ? words.fits : words.tooLarge)({ needed, has }), storage };
}
