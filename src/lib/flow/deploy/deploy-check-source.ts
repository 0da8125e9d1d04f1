// The part of the deploy check that looks at what somebody wrote: names, permissions, mounts, the command line.
import { isPermission, PERMISSION_NAMES } from '#lib/abi/capabilities.ts';
import { isValidName, toValidName } from '#lib/abi/names.ts';
import { commandLine, runWords } from '#lib/board/supervisor/command-line.ts';
import { messageOf } from '#lib/core/errors.ts';
import { nearest } from '#lib/project/nearest.ts';
import { mountWord } from '#lib/project/run-options.ts';
import { runOf, type Deployment } from './deploy.ts';
import type { BoardFacts, DeployFinding } from './deploy-finding.ts';
import { deployCheck as words } from '#lib/texts/en/deploy-check.ts';

export function nameFindings({ imageName, id }: Deployment, board: BoardFacts): DeployFinding[] {
	const findings: DeployFinding[] = [];
	if (!isValidName(imageName) || imageName.startsWith('-'))
		findings.push({
			code: 'image-name',
			severity: 'blocks',
			about: imageName,
			text: imageName.startsWith('-')
				? words.imageLikeOption({ imageName })
				: words.imageNameRefused({ imageName }),
			fix: { kind: 'rename-image', imageName: freeImageName(toValidName(imageName), board) }
		});
	if (!isValidName(id) || id.startsWith('-'))
		findings.push({
			code: 'container-name',
			severity: isValidName(id) ? 'warns' : 'blocks',
			about: id,
			text: isValidName(id) ? words.idLikeOption({ id }) : words.idRefused({ id }),
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

export function freeId(id: string, { containers }: BoardFacts): string {
	return freeName(
		id,
		'',
		containers.map((one) => one.id)
	);
}

export function freeImageName(imageName: string, { images }: BoardFacts): string {
	const ending = imageName.endsWith('.wasm') ? '.wasm' : '';
	const name = ending ? imageName.slice(0, -ending.length) : imageName;
	return freeName(
		name,
		ending,
		images.map((one) => one.name)
	);
}

export function permissionFindings(permissions: readonly string[]): DeployFinding[] {
	const findings = permissions
		.filter((name) => !isPermission(name))
		.map((name): DeployFinding => {
			const instead = nearest(name, PERMISSION_NAMES);
			return {
				code: 'permission-unknown',
				severity: 'warns',
				about: name,
				text: words.permissionUnknown({ name }),
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
				name === 'filesystem'
					? words.filesystemDoubled({ name })
					: words.permissionDoubled({ name }),
			fix: { kind: 'remove-permission', name }
		});
	return findings;
}

export function commandFindings(deployment: Deployment, board: BoardFacts): DeployFinding[] {
	try {
		commandLine(runWords(runOf(deployment, board.mountOrder)));
		return [];
	} catch (error) {
		const text = words.commandTooLong({ cause: messageOf(error) });
		return [{ code: 'command-too-long', severity: 'blocks', about: '', text }];
	}
}

export function mountFindings(
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
				text: words.mountIsFile({ folder })
			});
		else if (what === 'missing')
			findings.push({
				code: 'mount-missing',
				severity: 'notes',
				about: folder,
				text: words.mountMissing({ folder })
			});
	}
	if (mounts.length > 0) findings.push(orderNote(mounts[0]!, board));
	const own = capabilities.includes('filesystem');
	if (board.oneFolder && mounts.length + (own ? 1 : 0) > 1)
		findings.push({
			code: 'one-folder',
			severity: 'warns',
			about: String(mounts.length),
			text: words.oneFolder,
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
			text: words.mountOrderUncertain({ word })
		};
	if (board.mountOrder === 'folder-first') return { ...note, text: words.mountOrder({ word }) };
	return {
		...note,
		text: words.mountOrderReversed({ word })
	};
}
