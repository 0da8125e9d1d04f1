// The part of the deploy check that looks at what is on the board: containers, storage and memory that are left, and the
// time that the upload takes.
import { toValidName } from '#lib/abi/names.ts';
import { SLOW_UPLOAD_MS, type UploadEstimate } from '#lib/board/board.ts';
import { kib, memoryNeedOf } from '#lib/image/inspect/fits.ts';
import type { MemoryAccount } from '#lib/simulator/simulator.ts';
import type { Deployment } from './deploy.ts';
import { freeId, freeImageName } from './deploy-check-source.ts';
import type { BoardFacts, DeployFinding, DeploySubject } from './deploy-finding.ts';
import { mayBeOfImage } from './script-deployment.ts';
import { deployCheck as words } from '#lib/texts/en/deploy-check.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

/** Blocks of littlefs; a file takes one more for its place in the folder while it is written. */
const BLOCK_BYTES = 4096;
const MORE_BLOCKS = 2;

export function containerFindings(deployment: Deployment, board: BoardFacts): DeployFinding[] {
	const { id, imageName } = deployment;
	const findings: DeployFinding[] = [];
	const old = board.containers.find((one) => one.id === id);
	if (old && !mayBeOfImage(deployment, old.image))
		findings.push({
			code: 'container-of-another-image',
			severity: 'warns',
			about: `${id} ${old.image}`,
			text:
				old.status === 'running'
					? words.otherImageRunning({ id, image: old.image })
					: words.otherImage({ id, image: old.image }),
			fix: { kind: 'rename-container', containerId: freeId(id, board) }
		});
	const users = (board.upload?.inUseBy ?? []).filter((one) => one !== id);
	if (users.length > 0)
		findings.push({
			code: 'image-in-use',
			severity: 'warns',
			about: users.join(' '),
			text: words.imageInUse({ users: users.map(verbatim), n: users.length, imageName }),
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
			text: words.both({
				first: words.storageFull({ needed: kib(needed), free: kib(upload.freeBytes) }),
				second: one ? words.unused({ name: one.name, size: kib(one.sizeBytes) }) : words.deleteFiles
			}),
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
				text: words.memoryUncertain({ needed: kib(needed) })
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
			text: words.memoryLeft({ needed: kib(needed), free: kib(free) }),
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
			text: uploadText(upload)
		}
	];
}

function uploadText({ durationMs, why }: UploadEstimate): Words {
	const seconds = Math.round(durationMs / 1000);
	const first =
		seconds < 90
			? words.uploadSeconds({ seconds })
			: words.uploadMinutes({ minutes: Math.round(seconds / 60) });
	return why === undefined ? first : words.both({ first, second: verbatim(why) });
}
