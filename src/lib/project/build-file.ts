// build.yaml, the container definition: fields `version`, `name`, `binaries`, `config.environment`, `config.permissions`.
import type { Capability } from '#lib/abi/capabilities.ts';
import { toValidName } from '#lib/abi/names.ts';
import { readDefinition } from './build-definition.ts';
import { FindingList, type Finding } from './finding.ts';
import { BUILD_FILE, fileOf, type Project } from './project.ts';
import { readYaml } from './read-yaml.ts';

export type { Finding } from './finding.ts';

export interface BuildDefinition {
	version: string;
	/** Without blanks around it. */
	name: string;
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
	const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
	return {
		ok: false,
		findings: [{ severity: 'error', code: 'build-file-missing', message, ...place }]
	};
}

/** A definition that gives a first program what it needs: timers, pins and messages. */
export function defaultBuildFile(name: string): string {
	const imageName = toValidName(name);
	return [
		'# Ocre container image definition',
		"version: '1'",
		`name: '${imageName}'`,
		'binaries:',
		`  - path: build/${imageName}.wasm`,
		'config:',
		'  environment: []',
		'  permissions:',
		'    - ocre_timers',
		'    - ocre_gpio',
		'    - ocre_messaging',
		''
	].join('\n');
}
