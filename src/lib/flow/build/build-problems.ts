// What the YAML files of a project get wrong, as problems beside those of the compiler.
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import type { Finding } from '#lib/project/finding.ts';
import { BUILD_FILE } from '#lib/project/project.ts';

export function problemsOfFile(file: string, findings: readonly Finding[]): Diagnostic[] {
	return findings.map(({ line, column, endLine, endColumn, ...said }) => ({
		...said,
		file,
		range: { startLine: line, startColumn: column, endLine, endColumn }
	}));
}

export function problemsOfBuildFile(findings: readonly Finding[]): Diagnostic[] {
	return problemsOfFile(BUILD_FILE, findings);
}
