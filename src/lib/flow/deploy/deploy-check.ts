// Will it run there? What is known of a program and of a board before anything is sent, as findings with their fixes.
// Values in, values out: `deploy-facts.ts` asks the board, `deploy-question.svelte.ts` asks the user.
import { isHostGroup } from '#lib/abi/host-functions.ts';
import { profileThatHas } from '#lib/abi/missing-functions.ts';
import { fitWords } from './fit-words.ts';
import { fitsOf, usedImports, type FitFinding } from '#lib/image/inspect/fits.ts';
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
import { adviceOn } from '../toolchains/origin-advice.ts';
import type { BoardFacts, DeployFinding, DeploySubject } from './deploy-finding.ts';
import { deployCheck as words } from '#lib/texts/en/deploy-check.ts';
import type { Words } from '#lib/texts/words.ts';

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
	const { told } = board;
	const profile = board.profile ?? {
		name: board.name,
		groups: told ? told.groups.filter(isHostGroup) : null,
		// Known of the runtime's release only.
		...{ hasSimd: null, storage: null },
		containerMemoryBytes: told?.memoryBytes ?? null
	};
	const fits = fitsOf({ inspection, permissions, profile })
		.filter(({ capability }) => capability !== 'filesystem' || deployment.run.mounts.length === 0)
		.map((finding) => ofFit(finding, subject, board));
	return [...fits, ...refusalFindings(subject, fits)];
}

/** What the loader says, where no other finding says why it is refused. */
function refusalFindings(
	{ refusal }: DeploySubject,
	found: readonly DeployFinding[]
): DeployFinding[] {
	if (!refusal || found.some(({ severity }) => severity === 'blocks')) return [];
	const text = words.moduleRefused({ cause: refusal });
	return [{ code: 'module-refused', severity: 'blocks', about: refusal, text }];
}

const SEVERITIES = { error: 'blocks', warning: 'warns', unknown: 'notes' } as const;

const ADVICE: Readonly<Record<string, Words>> = {
	'memory-too-large': words.makeMemorySmaller,
	'image-too-large': words.leaveOut
};

function ofFit(
	fit: FitFinding,
	{ inspection, origin = null }: DeploySubject,
	{ profile, containers }: BoardFacts
): DeployFinding {
	const { severity, code, message, capability, feature } = fit;
	const advice = [
		ADVICE[code],
		adviceOn({ code, ...(feature && { feature }) }, origin, inspection.imports)
	].filter((one) => one != null);
	const finding: DeployFinding = {
		code,
		severity: SEVERITIES[severity],
		about: capability ?? feature ?? (code === 'import-missing' ? message : ''),
		text: advice.reduce((first, second) => words.both({ first, second }), fitWords(fit))
	};
	if (capability) return { ...finding, fix: { kind: 'add-permission', name: capability } };
	const better =
		code === 'import-missing' && profile ? profileThatHas(usedImports(inspection), profile) : null;
	if (!better) return finding;
	const sameBoard = better.id === profile?.id;
	return {
		...finding,
		...(containers.length > 0 && {
			text: words.both({
				first: finding.text,
				second: words.switchingLoses({ n: containers.length })
			})
		}),
		fix: { kind: 'switch-board', profile: better, sameBoard }
	};
}
