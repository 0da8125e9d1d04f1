// Builds for the command line: what is wrong with a project goes to stderr as it is found.
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { AppError } from '#lib/core/errors.ts';
import {
	buildProject,
	type BuildCompiler,
	type BuildOptions,
	type FinishedBuild
} from '#lib/flow/build/build.ts';
import { printDiagnostic } from '../project-folder.ts';

/** What these mean is on stderr, line by line. */
const PRINTED = ['build-file-missing', 'build-file-invalid', 'compile-failed'];

/** Null when the project has errors, which are printed by then. */
export async function buildPrinting(
	compiler: BuildCompiler,
	files: Readonly<Record<string, string>>,
	options: Omit<BuildOptions, 'onbuild'>
): Promise<FinishedBuild | null> {
	const printed = new Set<Diagnostic>();
	const print = (problem: Diagnostic) => {
		if (!printed.has(problem)) printDiagnostic(problem);
		printed.add(problem);
	};
	try {
		const onbuild = ({ problems }: { problems: readonly Diagnostic[] }) => problems.forEach(print);
		return await buildProject(compiler, files, { ...options, onbuild });
	} catch (error) {
		if (error instanceof AppError && PRINTED.includes(error.code)) return null;
		throw error;
	}
}
