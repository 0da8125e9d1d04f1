// What build.yaml gets wrong, as problems beside those of the compiler.
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import type { Finding } from '#lib/project/build-file.ts';
import { BUILD_FILE } from '#lib/project/project.ts';

export function problemsOfBuildFile(findings: readonly Finding[]): Diagnostic[] {
	return findings.map(({ severity, code, message, line, column, endLine, endColumn }) => ({
		severity,
		code,
		message,
		file: BUILD_FILE,
		range: { startLine: line, startColumn: column, endLine, endColumn }
	}));
}
