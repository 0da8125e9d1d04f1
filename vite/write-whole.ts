// Writes a file so that a reader never sees half of it.
import { rename, writeFile } from 'node:fs/promises';

export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
	const partial = `${file}.${process.pid}.part`;
	await writeFile(partial, bytes);
	await rename(partial, file);
}
