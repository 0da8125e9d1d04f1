// The part of the deploy check that looks at what is on the board: containers, storage and memory that are left, and the
// time that the upload takes.
import { toValidName } from '#lib/abi/names.ts';
import { SLOW_UPLOAD_MS } from '#lib/board/board.ts';
import { kib, memoryNeedOf } from '#lib/image/inspect/fits.ts';
import type { MemoryAccount } from '#lib/simulator/simulator.ts';
import type { Deployment } from './deploy.ts';
import { freeId, freeImageName } from './deploy-check-source.ts';
import type { BoardFacts, DeployFinding, DeploySubject } from './deploy-finding.ts';

/** Blocks of littlefs; a file takes one more for its place in the folder while it is written. */
const BLOCK_BYTES = 4096;
const MORE_BLOCKS = 2;

export function containerFindings(
	{ id, imageName }: Deployment,
	board: BoardFacts
): DeployFinding[] {
	const findings: DeployFinding[] = [];
	const old = board.containers.find((one) => one.id === id);
	if (old && old.image !== imageName)
		findings.push({
			code: 'container-of-another-image',
			severity: 'warns',
			about: `${id} ${old.image}`,
			text: `A container ${id} is on the board already, made from ${old.image}. It would be ${old.status === 'running' ? 'stopped and removed' : 'removed'}.`,
			fix: { kind: 'rename-container', containerId: freeId(id, board) }
		});
	const users = (board.upload?.inUseBy ?? []).filter((one) => one !== id);
	if (users.length > 0)
		findings.push({
			code: 'image-in-use',
			severity: 'warns',
			about: users.join(' '),
			text: `${users.join(', ')} ${users.length === 1 ? 'was' : 'were'} made from another ${imageName}, which this would replace. Containers that are loaded keep running the old program until they are removed.`,
			fix: { kind: 'rename-image', imageName: freeImageName(`${toValidName(id)}.wasm`, board) }
		});
	return findings;
}

export function storageFindings(
	{ wasm, imageName }: Deployment,
	board: BoardFacts
): DeployFinding[] {
	const { upload, images, containers } = board;
	if (!upload || upload.freeBytes === null || upload.method === 'unchanged') return [];
	const needed = (Math.ceil(wasm.length / BLOCK_BYTES) + MORE_BLOCKS) * BLOCK_BYTES;
	const missing = needed - upload.freeBytes;
	if (missing <= 0) return [];
	const unused = images
		.filter(({ name }) => name !== imageName && !containers.some(({ image }) => image === name))
		.sort((a, b) => a.sizeBytes - b.sizeBytes);
	const one = unused.find(({ sizeBytes }) => sizeBytes >= missing) ?? unused.at(-1);
	return [
		{
			code: 'storage-full',
			severity: 'blocks',
			about: '',
			text:
				`The image needs ${kib(needed)} of the board’s storage, but only ${kib(upload.freeBytes)} is free.` +
				(one
					? ` No container uses ${one.name} (${kib(one.sizeBytes)}).`
					: ' Delete files under Files, or remove containers and then their images.'),
			...(one && { fix: { kind: 'remove-image', name: one.name } as const })
		}
	];
}

export function memoryFindings(
	{ deployment: { id }, inspection }: DeploySubject,
	{ memory, profile, containers }: BoardFacts
): DeployFinding[] {
	const needed = memoryNeedOf(inspection);
	if (!profile)
		return [
			{
				code: 'memory-uncertain',
				severity: 'notes',
				about: '',
				text: `Image and memory take ${kib(needed)} while it runs. Whether the board has that much left for containers is not known beforehand.`
			}
		];
	// It has not booted yet: then nothing is on it.
	if (!memory) return [];
	const sizeOf = (one: MemoryAccount['containers'][number]) =>
		one.imageBytes + one.linearBytes + one.tableBytes + one.spawnedBytes;
	const own = memory.containers.find((one) => one.id === id);
	const free = memory.freeBytes + (own ? sizeOf(own) : 0);
	const others = memory.containers.filter((one) => one.id !== id);
	if (needed > profile.containerMemoryBytes || free >= needed) return [];
	const isStopped = (one: { id: string }) =>
		containers.some(({ id: other, status }) => other === one.id && status !== 'running');
	const stopped = others.filter(isStopped);
	const enough = free + stopped.reduce((sum, one) => sum + sizeOf(one), 0) >= needed;
	const largest = others.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
	const ids = enough ? stopped.map((one) => one.id) : largest ? [largest.id] : [];
	return [
		{
			code: 'memory-left',
			severity: 'blocks',
			about: '',
			text: `Image and memory take ${kib(needed)}, and ${kib(free)} of the board’s memory for containers is left: the start would hang.`,
			...(ids.length > 0 && { fix: { kind: 'remove-containers', ids } as const })
		}
	];
}

export function uploadFindings({ upload, unlimited }: BoardFacts): DeployFinding[] {
	if (!upload || unlimited || upload.method === 'unchanged') return [];
	if (upload.durationMs <= SLOW_UPLOAD_MS) return [];
	return [
		{
			code: 'upload-slow',
			severity: 'warns',
			about: upload.method,
			text: `The upload takes about ${durationText(upload.durationMs)}. ${upload.why ?? ''}`.trimEnd()
		}
	];
}

/** `50 s`, `4 min`. */
function durationText(ms: number): string {
	const seconds = Math.round(ms / 1000);
	return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
