// What an upload would do, asked of the board before anything is sent: which way it goes, how long that takes and what
// it would replace.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from '#lib/core/bytes.ts';
import { FS_MAX_NAME_BYTES } from '#lib/wire/smp-groups.ts';
import { SLOW_UPLOAD_MS, type BoardImage, type UploadEstimate } from '../board.ts';
import type { Session } from '../session/session.ts';
import { Supervisor } from '../supervisor/supervisor.ts';
import { isSameImage, wantedImage } from './same-image.ts';
import type { TransferRates } from './transfer-rates.ts';
import { asking, closeOverSmp } from './upload-smp.ts';

export const IMAGE_FOLDER = '/lfs/ocre/images';

export function imagePath(name: string): string {
	return `${IMAGE_FOLDER}/${name}`;
}

/** The faster way that the board offers for an image of that name. */
export function uploadMethod(name: string, smp: boolean): 'smp' | 'shell' {
	return smp && imagePath(name).length <= FS_MAX_NAME_BYTES ? 'smp' : 'shell';
}

/** How many bytes of what the board has are the beginning of these, by the board's own hash; 0 when they are not. */
export function verifiedPrefix(found: BoardImage | undefined, bytes: Uint8Array): number {
	if (!found || found.sizeBytes === 0 || found.sizeBytes >= bytes.length) return 0;
	return found.sha256 === hex(sha256(bytes.subarray(0, found.sizeBytes))) ? found.sizeBytes : 0;
}

export interface EstimateParts {
	session: Session;
	rates: TransferRates;
	/** Whether the board answers SMP. */
	smp: boolean;
	/** Whether SMP may hold a file open that nobody sends any more: it would be told with the size that it had before. */
	closes: boolean;
	name: string;
	bytes: Uint8Array;
	/** Of the bytes, where it is known. */
	sha256: string | undefined;
	signal: AbortSignal | undefined;
}

export async function estimateUpload(parts: EstimateParts): Promise<UploadEstimate> {
	const { session, rates, smp, closes, name, bytes, signal } = parts;
	if (closes) await closeOverSmp((task) => session.run((on) => task(asking(on, signal)), signal));
	const { image, containers, freeBytes } = await session.run(async (shell) => {
		const supervisor = new Supervisor(shell, signal);
		return {
			image: await supervisor.image(name),
			containers: await supervisor.containers(),
			freeBytes: await supervisor.freeBytes()
		};
	}, signal);
	const room = freeBytes === undefined ? null : freeBytes + (image?.sizeBytes ?? 0);
	if (image && isSameImage(image, wantedImage(bytes, parts.sha256)))
		return {
			method: 'unchanged',
			durationMs: 0,
			inUseBy: [],
			replacesBytes: image.sizeBytes,
			freeBytes: room
		};
	const method = uploadMethod(name, smp);
	const resumesAtBytes = verifiedPrefix(image, bytes);
	const durationMs = rates.estimateMs('write', method, bytes.length - resumesAtBytes);
	const why = reasonOf(method, smp, durationMs);
	return {
		method,
		durationMs,
		...(why !== undefined && { why }),
		...(resumesAtBytes > 0 && { resumesAtBytes }),
		// Nobody made a container of a half image.
		inUseBy:
			resumesAtBytes > 0 ? [] : containers.filter((one) => one.image === name).map(({ id }) => id),
		replacesBytes: image?.sizeBytes ?? null,
		freeBytes: room
	};
}

function reasonOf(method: 'smp' | 'shell', smp: boolean, durationMs: number): string | undefined {
	if (method === 'shell')
		return smp
			? 'Its name is too long for the fast way (SMP), so the image goes through the board’s shell, 17 bytes a line.'
			: 'This board does not offer the fast way (SMP) on its console, so the image goes through its shell, 17 bytes a line.';
	if (durationMs <= SLOW_UPLOAD_MS) return undefined;
	return 'The image is large for a serial console.';
}
