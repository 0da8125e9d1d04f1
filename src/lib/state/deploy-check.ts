// Will it run there? What is known of a program and of a board before anything is sent, as findings with their fixes.
// Values in, values out: `deploy-facts.ts` asks the board, `deploy-question.svelte.ts` asks the user.
import { THREAD_BYTES, type BoardProfile } from '#lib/abi/board-profile.ts';
import { isPermission, PERMISSION_NAMES } from '#lib/abi/capabilities.ts';
import { profileThatHas } from '#lib/abi/missing-functions.ts';
import { isValidName, toValidName } from '#lib/abi/names.ts';
import {
	SLOW_UPLOAD_MS,
	type BoardContainer,
	type BoardImage,
	type UploadEstimate
} from '#lib/board/board.ts';
import { commandLine, runWords } from '#lib/board/command-line.ts';
import { messageOf } from '#lib/core/errors.ts';
import { fitsOf, kib, memoryNeedOf, type FitFinding } from '#lib/image/inspect/fits.ts';
import type { Inspection } from '#lib/image/inspect/inspect-module.ts';
import { nearest } from '#lib/project/nearest.ts';
import { mountWord, type MountOrder } from '#lib/project/run-options.ts';
import type { MemoryAccount } from '#lib/simulator/simulator.ts';
import { runOf, type Deployment } from './deploy.ts';

/** A change that makes a finding go away. */
export type DeployFix =
	/** In build.yaml. */
	| { kind: 'add-permission'; name: string }
	| { kind: 'remove-permission'; name: string; instead?: string }
	| { kind: 'rename-image'; imageName: string }
	/** In the run options. */
	| { kind: 'rename-container'; containerId: string }
	/** On the board. */
	| { kind: 'remove-image'; name: string }
	| { kind: 'remove-containers'; ids: readonly string[] }
	/** Of simulated boards. */
	| { kind: 'switch-board'; profile: BoardProfile; sameBoard: boolean };

export interface DeployFinding {
	/** Stable kebab-case code. */
	code: string;
	/**
	 * `blocks`: it would not start, or block the board. `warns`: it starts, and something is not as one expects.
	 * `notes`: nothing to decide; also what cannot be known before.
	 */
	severity: 'blocks' | 'warns' | 'notes';
	/** In the user's words. */
	text: string;
	/** What it is about: an answer holds as long as this is the same. */
	about: string;
	fix?: DeployFix;
}

/** A board as far as it is known before. */
export interface BoardFacts {
	name: string;
	/** Null: a real board, which does not tell what it has. */
	profile: BoardProfile | null;
	mountOrder: MountOrder;
	/** Its version is one whose order of mounts nobody has seen. */
	mountOrderUncertain: boolean;
	/** Every path goes to the folder that was opened last. */
	oneFolder: boolean;
	containers: readonly BoardContainer[];
	images: readonly BoardImage[];
	/** Null: not known. */
	memory: MemoryAccount | null;
	/** Null: the board could not say. */
	upload: UploadEstimate | null;
	/** The line to it has no limit, as that of a simulated board unless it is told to be slow. */
	unlimited: boolean;
	/** What is where the folders that are mounted should be. */
	folders: Readonly<Record<string, 'directory' | 'file' | 'missing'>>;
}

export interface DeploySubject {
	deployment: Deployment;
	inspection: Inspection;
	/** Of build.yaml, as they stand there. */
	permissions: readonly string[];
}

/** Blocks of littlefs; a file takes one more for its place in the folder while it is written. */
const BLOCK_BYTES = 4096;
const MORE_BLOCKS = 2;

export function checkDeployment(subject: DeploySubject, board: BoardFacts): DeployFinding[] {
	return [
		...nameFindings(subject.deployment, board),
		...moduleFindings(subject, board),
		...permissionFindings(subject.permissions),
		...commandFindings(subject.deployment, board),
		...mountFindings(subject.deployment, board),
		...containerFindings(subject.deployment, board),
		...storageFindings(subject.deployment, board),
		...memoryFindings(subject, board),
		...uploadFindings(board)
	];
}

function nameFindings({ imageName, id }: Deployment, board: BoardFacts): DeployFinding[] {
	const findings: DeployFinding[] = [];
	if (!isValidName(imageName) || imageName.startsWith('-'))
		findings.push({
			code: 'image-name',
			severity: 'blocks',
			about: imageName,
			text: imageName.startsWith('-')
				? `The board takes “${imageName}” for an option of its command.`
				: `The board refuses the image name “${imageName}”: it takes a–z, 0–9, “.”, “_” and “-”.`,
			fix: { kind: 'rename-image', imageName: freeImageName(toValidName(imageName), board) }
		});
	if (!isValidName(id) || id.startsWith('-'))
		findings.push({
			code: 'container-name',
			severity: isValidName(id) ? 'warns' : 'blocks',
			about: id,
			text: isValidName(id)
				? `Commands may take the container id “${id}” for an option, because it begins with “-”.`
				: `The board refuses the container id “${id}”: it takes a–z, 0–9, “.”, “_” and “-”.`,
			fix: { kind: 'rename-container', containerId: freeId(toValidName(id), board) }
		});
	return findings;
}

/** The name itself, or with the first free number: `blinky-2`. */
function freeName(name: string, ending: string, taken: readonly string[]): string {
	let candidate = name + ending;
	for (let number = 2; taken.includes(candidate); number++)
		candidate = `${name}-${number}${ending}`;
	return candidate;
}

function freeId(id: string, { containers }: BoardFacts): string {
	return freeName(
		id,
		'',
		containers.map((one) => one.id)
	);
}

function freeImageName(imageName: string, { images }: BoardFacts): string {
	const ending = imageName.endsWith('.wasm') ? '.wasm' : '';
	const name = ending ? imageName.slice(0, -ending.length) : imageName;
	return freeName(
		name,
		ending,
		images.map((one) => one.name)
	);
}

function moduleFindings(subject: DeploySubject, board: BoardFacts): DeployFinding[] {
	const { inspection, permissions, deployment } = subject;
	const profile = board.profile ?? {
		...{ name: board.name, groups: null, hasSimd: null },
		...{ containerMemoryBytes: null, storage: null }
	};
	return fitsOf({ inspection, permissions, profile })
		.filter(({ capability }) => capability !== 'filesystem' || deployment.run.mounts.length === 0)
		.map((finding) => ofFit(finding, subject, board));
}

const SEVERITIES = { error: 'blocks', warning: 'warns', unknown: 'notes' } as const;

const ADVICE: Readonly<Record<string, string>> = {
	'memory-too-large':
		' The start would hang. Make arrays and buffers smaller; with threads, the whole memory is taken at once.',
	'image-too-large': ' Leave out what is not needed, such as printf of floating-point numbers.'
};

function ofFit(
	{ severity, code, message, capability }: FitFinding,
	{ inspection: { imports } }: DeploySubject,
	{ profile, containers }: BoardFacts
): DeployFinding {
	const finding: DeployFinding = {
		code,
		severity: SEVERITIES[severity],
		about: capability ?? (code === 'import-missing' ? message : ''),
		text: message + (ADVICE[code] ?? '')
	};
	if (capability) return { ...finding, fix: { kind: 'add-permission', name: capability } };
	const better = code === 'import-missing' && profile ? profileThatHas(imports, profile) : null;
	if (!better) return finding;
	const gone =
		containers.length > 0
			? ` On another, the containers of this one (${containers.length}) are gone.`
			: '';
	const sameBoard = better.id === profile?.id;
	return {
		...finding,
		text: finding.text + gone,
		fix: { kind: 'switch-board', profile: better, sameBoard }
	};
}

function permissionFindings(permissions: readonly string[]): DeployFinding[] {
	const findings = permissions
		.filter((name) => !isPermission(name))
		.map((name): DeployFinding => {
			const instead = nearest(name, PERMISSION_NAMES);
			return {
				code: 'permission-unknown',
				severity: 'warns',
				about: name,
				text: `No runtime knows the permission “${name}”: it is ignored without a word.`,
				fix: { kind: 'remove-permission', name, ...(instead !== undefined && { instead }) }
			};
		});
	const doubled = permissions.filter((name, i) => permissions.indexOf(name) !== i);
	for (const name of new Set(doubled))
		findings.push({
			code: 'permission-doubled',
			severity: 'notes',
			about: name,
			text:
				`“${name}” stands twice in build.yaml. It is sent once` +
				(name === 'filesystem' ? ': twice, it would crash the board.' : '.'),
			fix: { kind: 'remove-permission', name }
		});
	return findings;
}

function commandFindings(deployment: Deployment, board: BoardFacts): DeployFinding[] {
	try {
		commandLine(runWords(runOf(deployment, board.mountOrder)));
		return [];
	} catch (error) {
		const text = `The start does not fit the board’s command line. ${messageOf(error)}`;
		return [{ code: 'command-too-long', severity: 'blocks', about: '', text }];
	}
}

function mountFindings(
	{ run: { mounts }, capabilities }: Deployment,
	board: BoardFacts
): DeployFinding[] {
	const findings: DeployFinding[] = [];
	for (const { folder } of mounts) {
		const what = board.folders[folder];
		if (what === 'file')
			findings.push({
				code: 'mount-not-a-folder',
				severity: 'blocks',
				about: folder,
				text: `${folder} is a file on the board: only a folder can be mounted, the start would hang. Choose another one in the run options, or delete the file under Files.`
			});
		else if (what === 'missing')
			findings.push({
				code: 'mount-missing',
				severity: 'notes',
				about: folder,
				text: `${folder} is not on the board yet. It is made before the start, which would hang without it.`
			});
	}
	if (mounts.length > 0) findings.push(orderNote(mounts[0]!, board));
	const own = capabilities.includes('filesystem');
	if (board.oneFolder && mounts.length + (own ? 1 : 0) > 1)
		findings.push({
			code: 'one-folder',
			severity: 'warns',
			about: String(mounts.length),
			text: 'The board looks for every path in the folder that was opened last: use either the permission filesystem or one mount.',
			...(own && { fix: { kind: 'remove-permission', name: 'filesystem' } as const })
		});
	return findings;
}

function orderNote(mount: Deployment['run']['mounts'][number], board: BoardFacts): DeployFinding {
	const word = mountWord(mount, board.mountOrder);
	const note = { code: 'mount-order', severity: 'notes', about: word } as const;
	if (board.mountOrderUncertain)
		return {
			...note,
			text: `Which side of a mount this version takes first cannot be known before. It is sent as its documents say: -v ${word}. If the start hangs, it may be the other way round.`
		};
	if (board.mountOrder === 'folder-first')
		return { ...note, text: `Mounts are sent as -v ${word}.` };
	return {
		...note,
		text: `Ocre 0.7.0 takes the two sides of a mount the other way round than its documents say. The page sends what works: -v ${word}.`
	};
}

function containerFindings({ id, imageName }: Deployment, board: BoardFacts): DeployFinding[] {
	const findings: DeployFinding[] = [];
	const old = board.containers.find((one) => one.id === id);
	if (old && old.image !== imageName)
		findings.push({
			code: 'container-of-another-image',
			severity: 'warns',
			about: `${id} ${old.image}`,
			text: `A container ${id} is on the board already, made from ${old.image}. It would be ${old.status === 'running' ? 'killed and removed' : 'removed'}.`,
			fix: { kind: 'rename-container', containerId: freeId(id, board) }
		});
	const users = (board.upload?.inUseBy ?? []).filter((one) => one !== id);
	if (users.length > 0)
		findings.push({
			code: 'image-in-use',
			severity: 'warns',
			about: users.join(' '),
			text: `${users.join(', ')} ${users.length === 1 ? 'was' : 'were'} made from another ${imageName}, which this would replace. What is loaded goes on with the old program until it is removed.`,
			fix: { kind: 'rename-image', imageName: freeImageName(`${toValidName(id)}.wasm`, board) }
		});
	return findings;
}

function storageFindings({ wasm, imageName }: Deployment, board: BoardFacts): DeployFinding[] {
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
				`The image needs ${kib(needed)} of the board’s storage, ${kib(upload.freeBytes)} are free.` +
				(one
					? ` No container uses ${one.name} (${kib(one.sizeBytes)}).`
					: ' Delete files under Files, or remove containers and then their images.'),
			...(one && { fix: { kind: 'remove-image', name: one.name } as const })
		}
	];
}

function memoryFindings(
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
				text: `Image and memory take ${kib(needed)} while it runs. Whether the board has that left for containers cannot be known before.`
			}
		];
	// It has not booted yet: then nothing is on it.
	if (!memory) return [];
	const sizeOf = (one: MemoryAccount['containers'][number]) =>
		one.imageBytes + one.linearBytes + one.tableBytes;
	const own = memory.containers.find((one) => one.id === id);
	const free = memory.freeBytes + (own ? sizeOf(own) : 0);
	const threads = memory.freeSystemHeapBytes + (own?.threadBytes ?? 0);
	const others = memory.containers.filter((one) => one.id !== id);
	if (needed > profile.containerMemoryBytes || (free >= needed && threads >= THREAD_BYTES))
		return [];
	const isStopped = (one: { id: string }) =>
		containers.some(({ id: other, status }) => other === one.id && status !== 'running');
	const stopped = others.filter(isStopped);
	const enough = free + stopped.reduce((sum, one) => sum + sizeOf(one), 0) >= needed;
	const largest = others.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
	const ids = enough && free < needed ? stopped.map((one) => one.id) : largest ? [largest.id] : [];
	return [
		{
			code: 'memory-left',
			severity: 'blocks',
			about: '',
			text:
				free < needed
					? `Image and memory take ${kib(needed)}, and ${kib(free)} of the board’s memory for containers are left: the start would hang.`
					: 'The board has no memory left for one more thread: the start would fail.',
			...(ids.length > 0 && { fix: { kind: 'remove-containers', ids } as const })
		}
	];
}

function uploadFindings({ upload, unlimited }: BoardFacts): DeployFinding[] {
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
