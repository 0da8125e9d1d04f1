// The words of “Will it run there?”: what was found in all, and what each change is called.
import type { DeployFinding, DeployFix } from '#lib/state/deploy-finding.ts';
import { plural } from '#lib/ui/format.ts';

/** `looking`: nothing runs afterwards. */
export function fixLabel(fix: DeployFix, looking = false): string {
	switch (fix.kind) {
		case 'add-permission':
			return `Add ${fix.name} to build.yaml`;
		case 'remove-permission':
			return fix.instead === undefined
				? `Take ${fix.name} out of build.yaml`
				: `Write ${fix.instead} in its place`;
		case 'rename-image':
			return `Name the image ${fix.imageName}`;
		case 'rename-container':
			return `Name the container ${fix.containerId}`;
		case 'remove-image':
			return `Delete ${fix.name} from the board`;
		case 'remove-containers':
			return `End and remove ${fix.ids.join(', ')}`;
		case 'reset-board':
			return looking ? 'Reset the board' : 'Reset and run';
		case 'switch-board':
			return fix.sameBoard ? 'Run on our firmware' : `Run on ${fix.profile.name}`;
	}
}

/** One sentence for all of it. */
export function verdict(findings: readonly DeployFinding[]): string {
	const count = (severity: DeployFinding['severity']) =>
		findings.filter((finding) => finding.severity === severity).length;
	const blocks = count('blocks');
	const warns = count('warns');
	if (blocks > 0) return `not like this. ${plural(blocks, 'thing')} would keep it from starting.`;
	if (warns > 0) return `yes, with care. ${plural(warns, 'thing')} may not be as you expect.`;
	return count('notes') > 0 ? 'yes, as far as the board’s state is known.' : 'yes.';
}
