// Will it run there? What is known of a program and of a board before anything is sent, as findings with their fixes.
// Values in, values out: `deploy-facts.ts` asks the board, `deploy-question.svelte.ts` asks the user.
import { profileThatHas } from '#lib/abi/missing-functions.ts';
import { fitsOf, type FitFinding } from '#lib/image/inspect/fits.ts';
import { limitFindings } from './deploy-check-limits.ts';
import {
	containerFindings,
	memoryFindings,
	storageFindings,
	uploadFindings
} from './deploy-check-room.ts';
import {
	commandFindings,
	mountFindings,
	nameFindings,
	permissionFindings
} from './deploy-check-source.ts';
import type { BoardFacts, DeployFinding, DeploySubject } from './deploy-finding.ts';

export function checkDeployment(subject: DeploySubject, board: BoardFacts): DeployFinding[] {
	return [
		...nameFindings(subject.deployment, board),
		...moduleFindings(subject, board),
		...permissionFindings(subject.permissions),
		...commandFindings(subject.deployment, board),
		...mountFindings(subject.deployment, board),
		...containerFindings(subject.deployment, board),
		...limitFindings(subject, board),
		...storageFindings(subject.deployment, board),
		...memoryFindings(subject, board),
		...uploadFindings(board)
	];
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
			? ` Switching to another one loses the containers of this one (${containers.length}).`
			: '';
	const sameBoard = better.id === profile?.id;
	return {
		...finding,
		text: finding.text + gone,
		fix: { kind: 'switch-board', profile: better, sameBoard }
	};
}
