// build.yaml, the container definition: fields `version`, `name`, `binaries`, `config.environment`, `config.permissions`.
import type { Capability } from '#lib/abi/capabilities.ts';
import { readDefinition } from './build-definition.ts';
import type { DeployWord } from './deploy-ways.ts';
import { FindingList, type Finding } from './finding.ts';
import type { LanguageId } from './languages.ts';
import { BUILD_FILE, fileOf, type Project } from './project.ts';
import { boardNameOf } from './project-name.ts';
import { readYaml } from './read-yaml.ts';

export type { Finding } from './finding.ts';

export interface BuildDefinition {
	version: string;
	/** Without blanks around it. */
	name: string;
	/** What the program is written in, where that is said. A field of this page: Ocre’s own tools ignore it. */
	language: LanguageId | null;
	/** How it is to reach boards, where that is said: see `DEPLOY_WAYS`. A field of this page, too. */
	deploy: DeployWord | null;
	/** `build/NAME.wasm`, as written. */
	binaryPath: string;
	/** File name of the binary: the image's name on the board. */
	imageName: string;
	environment: readonly string[];
	permissions: readonly string[];
	/** What the permissions ask of the runtime. */
	capabilities: readonly Capability[];
}

export type BuildFileResult =
	| { ok: true; definition: BuildDefinition; findings: readonly Finding[] }
	| { ok: false; findings: readonly Finding[] };

/** Never throws, whatever the text is. */
export function parseBuildFile(source: string): BuildFileResult {
	const findings = new FindingList(source);
	const root = readYaml(source, findings);
	const definition = root && readDefinition(root, findings);
	if (!definition || findings.failed) return { ok: false, findings: findings.toArray() };
	return { ok: true, definition, findings: findings.toArray() };
}

/** The container definition of a project; one that has none gets the finding `build-file-missing`. */
export function buildFileOf(project: Pick<Project, 'files'>): BuildFileResult {
	const source = fileOf(project, BUILD_FILE);
	if (source !== undefined) return parseBuildFile(source);
	const message = `The project has no ${BUILD_FILE}. Add one: it defines the image and its permissions.`;
	const code = 'build-file-missing';
	const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
	return {
		ok: false,
		findings: [
			{ severity: 'error', code, key: code, message, values: { file: BUILD_FILE }, ...place }
		]
	};
}

/** A definition that gives a first program what it needs: timers, pins and messages. */
export function defaultBuildFile(name: string): string {
	const permissions = ['ocre_timers', 'ocre_gpio', 'ocre_messaging'];
	return buildFileWith({ name, environment: [], permissions });
}

/** The text of a definition. */
export function buildFileWith({
	name,
	environment,
	permissions
}: Pick<BuildDefinition, 'name' | 'environment' | 'permissions'>): string {
	const imageName = boardNameOf(name);
	return [
		'# Ocre container image definition',
		"version: '1'",
		`name: '${imageName}'`,
		'binaries:',
		`  - path: build/${imageName}.wasm`,
		'config:',
		...listOf('environment', environment.map(quoted)),
		...listOf('permissions', permissions),
		''
	].join('\n');
}

function listOf(field: string, entries: readonly string[]): string[] {
	if (entries.length === 0) return [`  ${field}: []`];
	return [`  ${field}:`, ...entries.map((entry) => `    - ${entry}`)];
}

/** In double quotes YAML reads what JSON writes. */
function quoted(text: string): string {
	return JSON.stringify(text);
}
