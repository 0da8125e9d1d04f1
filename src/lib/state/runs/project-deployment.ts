// A project's deployment as the check before it sees it: read again each time, and changed by its fixes in the workspace.
import type { BoardProfile } from '#lib/abi/board-profile.ts';
import { AppError } from '#lib/core/errors.ts';
import { buildFileOf, parseBuildFile } from '#lib/project/build-file.ts';
import {
	permissionNames,
	withImageName,
	withoutPermission,
	withPermission
} from '#lib/project/edit-build-file.ts';
import { deploymentOf, type DeployedModule } from '#lib/flow/deploy/deploy.ts';
import { BUILD_FILE, fileOf, type Project } from '#lib/project/project.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import type { CheckedDeployment, SourceFix } from './deploy-question.svelte.ts';
import type { PageTarget } from '../boards/page-target.ts';
import type { Workspace } from '../projects/workspace.svelte.ts';

export interface ProjectDeploymentParts {
	workspace: Workspace;
	projectId: string;
	module: DeployedModule;
	target: () => PageTarget;
	setBoard(profile: BoardProfile): Promise<void>;
}

export function projectDeployment(parts: ProjectDeploymentParts): CheckedDeployment {
	const { workspace, projectId, module, target } = parts;
	const read = async () => {
		await workspace.flush();
		const project = projectOf(workspace, projectId);
		const result = buildFileOf(project);
		if (!result.ok) throw new AppError('build-file-invalid', 'build.yaml has errors');
		return {
			deployment: deploymentOf(project, result.definition, module),
			permissions: permissionNames(fileOf(project, BUILD_FILE) ?? '')
		};
	};
	return { key: projectId, target, read, apply: (fix) => apply(parts, fix) };
}

function projectOf(workspace: Workspace, projectId: string): Project {
	const project = workspace.projects.find(({ id }) => id === projectId);
	if (!project) throw new AppError('no-project', 'The project was deleted.');
	return project;
}

/** The project is opened: one sees what changes. */
async function apply(parts: ProjectDeploymentParts, fix: SourceFix): Promise<void> {
	const { workspace, projectId } = parts;
	if (fix.kind === 'switch-board') return parts.setBoard(fix.profile);
	workspace.open(projectId);
	const project = projectOf(workspace, projectId);
	if (fix.kind === 'rename-container') {
		const run = project.run ?? NO_RUN_OPTIONS;
		return workspace.setRunOptions({ ...run, containerId: fix.containerId });
	}
	workspace.edit(BUILD_FILE, editedBuildFile(fileOf(project, BUILD_FILE) ?? '', fix));
}

function editedBuildFile(
	source: string,
	fix: Exclude<SourceFix, { kind: 'switch-board' | 'rename-container' }>
): string {
	// It may have changed since the question was asked: the editing functions are for sound files.
	if (!parseBuildFile(source).ok) throw new AppError('build-file-invalid', 'build.yaml has errors');
	switch (fix.kind) {
		case 'add-permission':
			return withPermission(source, fix.name);
		case 'remove-permission':
			return withoutPermission(source, fix.name, fix.instead);
		case 'rename-image':
			return withImageName(source, fix.imageName);
	}
}
