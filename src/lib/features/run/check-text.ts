// The words of “Deploy check”: what was found in all, and what each change is called.
import type { DeployFinding, DeployFix } from '#lib/flow/deploy/deploy-finding.ts';
import { deployCheck as words } from '#lib/texts/en/deploy-check.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

/** `looking`: nothing runs afterwards. */
export function fixLabel(fix: DeployFix, looking = false): Words {
	switch (fix.kind) {
		case 'add-permission':
			return words.addPermission({ name: fix.name });
		case 'remove-permission':
			return fix.instead === undefined
				? words.removePermission({ name: fix.name })
				: words.replaceWith({ instead: fix.instead });
		case 'rename-image':
			return words.renameImage({ imageName: fix.imageName });
		case 'rename-container':
			return words.renameContainer({ containerId: fix.containerId });
		case 'remove-image':
			return words.deleteImage({ name: fix.name });
		case 'remove-containers':
			return words.removeContainers({ ids: fix.ids.map(verbatim) });
		case 'reset-board':
			return looking ? words.resetBoard : words.resetAndRun;
		case 'switch-board':
			return fix.sameBoard ? words.runOnPlayground : words.runOn({ board: fix.profile.name });
	}
}

/** One sentence for all of it. */
export function verdict(board: Words, findings: readonly DeployFinding[]): Words {
	const count = (severity: DeployFinding['severity']) =>
		findings.filter((finding) => finding.severity === severity).length;
	const blocks = count('blocks');
	const warns = count('warns');
	if (blocks > 0) return words.cannotStart({ board, n: blocks });
	if (warns > 0) return words.canRunWithWarnings({ board, n: warns });
	const said = { board };
	return count('notes') > 0 ? words.canRunAsFarAsKnown(said) : words.canRun(said);
}
