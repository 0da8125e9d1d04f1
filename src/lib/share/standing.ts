// How a project that comes from outside stands to those that are here already.
import { boardNameOf } from '#lib/project/project-name.ts';
import { differenceOf, type FileDifference } from '#lib/project/project-difference.ts';
import type { Project } from '#lib/project/project.ts';
import type { SharedProject } from './shared-project.ts';

export type Standing =
	| { kind: 'new' }
	/** It is here as it is. */
	| { kind: 'same'; project: Project }
	/** One of its name is here, with other content. `run`: they are started in other ways. */
	| { kind: 'changed'; project: Project; files: readonly FileDifference[]; run: boolean };

type Incoming = Pick<SharedProject, 'name' | 'files' | 'run'>;

/** Of several that fit, the one that was changed last. A copy has a number behind its name. */
export function standingOf(shared: Incoming, projects: readonly Project[]): Standing {
	const sorted = projects.toSorted((a, b) => b.changedAt - a.changedAt);
	const named = sorted.filter(({ name }) => keyOf(name) === keyOf(shared.name));
	const same = [...named, ...sorted].find((project) => isSame(shared, project));
	if (same) return { kind: 'same', project: same };
	const [other] = named;
	if (!other) return { kind: 'new' };
	const files = differenceOf(other, shared);
	return { kind: 'changed', project: other, files, run: !sameRun(shared, other) };
}

function keyOf(name: string): string {
	return boardNameOf(name.replace(/ \d{1,4}$/, ''), name.toLowerCase());
}

function sameRun(shared: Incoming, project: Project): boolean {
	return JSON.stringify(shared.run ?? null) === JSON.stringify(project.run ?? null);
}

function isSame(shared: Incoming, project: Project): boolean {
	return sameRun(shared, project) && differenceOf(project, shared).length === 0;
}
