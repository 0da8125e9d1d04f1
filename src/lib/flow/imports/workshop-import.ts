// A workshop among what came from outside: read once, so that what is wrong is told at once, and handed on as one file.
import type { ArchiveFile } from '#lib/archive/archive-entry.ts';
import { packWorkshop } from '#lib/workshop/pack-workshop.ts';
import { failureOf, readWorkshop } from '#lib/workshop/read-workshop.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `packed`: the file that it came in; null for a folder, which is packed here. Throws `workshop-…`. */
export function importWorkshop(files: readonly ArchiveFile[], packed: Bytes | null): Bytes {
	const result = readWorkshop(files);
	if (!result.ok) throw failureOf(result);
	return packed ?? packWorkshop(files);
}
