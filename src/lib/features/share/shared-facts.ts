// What is told of a project before it is opened: its files, what it may do, how it is started.
import { parseBuildFile } from '#lib/project/build-file.ts';
import { BUILD_FILE, fileOf, type Project } from '#lib/project/project.ts';
import type { RunOptions } from '#lib/project/run-options.ts';
import { utf8Length } from '#lib/project/text-file.ts';
import { opening as words } from '#lib/texts/en/opening.ts';
import type { Words } from '#lib/texts/words.ts';

export interface SharedFile {
	path: string;
	sizeBytes: number;
}

export function filesOf({ files }: Pick<Project, 'files'>): SharedFile[] {
	return Object.entries(files).map(([path, text]) => ({ path, sizeBytes: utf8Length(text) }));
}

/** Names of permissions, or why there are none to name. */
export function permissionsOf(project: Pick<Project, 'files'>): readonly string[] | Words {
	const source = fileOf(project, BUILD_FILE);
	if (source === undefined) return words.noBuildFile;
	const build = parseBuildFile(source);
	if (!build.ok) return words.permissionsUnknown;
	return build.definition.permissions.length === 0
		? words.noPermissions
		: build.definition.permissions;
}

/** How its container is started besides build.yaml, one thing each. */
export function startOf(run: RunOptions | null): Words[] {
	if (!run) return [];
	const { args, containerId, environment, mounts } = run;
	return [
		...(containerId === null ? [] : [words.containerId({ id: containerId })]),
		...(args.length === 0 ? [] : [words.argumentsText({ text: args.join(' ') })]),
		...environment.map((text) => words.environmentText({ text })),
		...mounts.map(({ guest: path, folder }) => words.mountText({ path, folder }))
	];
}
