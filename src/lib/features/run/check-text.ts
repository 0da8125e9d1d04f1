// The words of “Deploy check”: what was found in all, and what each change is called.
import type { DeployFinding, DeployFix } from '#lib/state/deploy-finding.ts';
import { plural } from '#lib/ui/format.ts';

/** `looking`: nothing runs afterwards. */
export function fixLabel(fix: DeployFix, looking = false): string {
	switch (fix.kind) {
		case 'add-permission':
			return `Add ${fix.name} to build.yaml`;
		case 'remove-permission':
			return fix.instead === undefined
				? `Remove ${fix.name} from build.yaml`
				: `Replace with ${fix.instead}`;
		case 'rename-image':
			return `Rename the image to ${fix.imageName}`;
		case 'rename-container':
			return `Rename the container to ${fix.containerId}`;
		case 'remove-image':
			return `Delete ${fix.name} from the board`;
		case 'remove-containers':
			return `Stop and remove ${fix.ids.join(', ')}`;
		case 'reset-board':
			return looking ? 'Reset the board' : 'Reset and run';
		case 'switch-board':
			return fix.sameBoard ? 'Run on the Playground firmware' : `Run on ${fix.profile.name}`;
	}
}

/** One sentence for all of it. */
export function verdict(findings: readonly DeployFinding[]): string {
	const count = (severity: DeployFinding['severity']) =>
		findings.filter((finding) => finding.severity === severity).length;
	const blocks = count('blocks');
	const warns = count('warns');
	if (blocks > 0) return `cannot start yet: ${plural(blocks, 'blocking finding')}.`;
	if (warns > 0) return `can run, with ${plural(warns, 'warning')}.`;
	return count('notes') > 0 ? 'can run, as far as the board’s state is known.' : 'can run.';
}
