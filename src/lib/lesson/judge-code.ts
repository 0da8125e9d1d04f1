// What is looked at without a board: the code, and what compiling it came to.
import { isHeader, isSource } from '#lib/project/languages.ts';
import { fileOf, type Project } from '#lib/project/project.ts';
import type { BuildProblem, CheckBuild } from './check-host.ts';
import type { CheckFailure } from './check-report.ts';
import type { CheckWish } from './check.ts';
import { linesWith } from './code-words.ts';

type Wish<Kind extends CheckWish['kind']> = Extract<CheckWish, { kind: Kind }>;
type Files = Project['files'];

interface Found {
	file: string;
	line: number;
}

/** Null: it is as it should be. */
export function judgeSource(wish: Wish<'uses' | 'not'>, files: Files): CheckFailure | null {
	const { code, file } = wish;
	if (file !== null && fileOf({ files }, file) === undefined) return { code: 'file-gone', file };
	const paths = file === null ? Object.keys(files).filter(isCode) : [file];
	const all = paths.flatMap((path) =>
		linesWith(code, files[path]!, path).map((line): Found => ({ file: path, line }))
	);
	const found = all.length;
	if (wish.kind === 'uses') {
		const { atLeast: wanted } = wish;
		return found >= wanted ? null : { code: 'code-missing', words: code, file, found, wanted };
	}
	const { fewerThan } = wish;
	const first = all[fewerThan - 1];
	return first ? { code: 'code-unwanted', words: code, ...first, found, fewerThan } : null;
}

function isCode(path: string): boolean {
	return isSource(path) || isHeader(path);
}

/** Why there is no program. */
export function buildFailure({ problems }: CheckBuild): CheckFailure {
	return { code: 'does-not-build', ...placeOf(firstError(problems)) };
}

function firstError(problems: readonly BuildProblem[]): BuildProblem | undefined {
	return problems.find(({ severity }) => severity === 'error');
}

function placeOf(problem: BuildProblem | undefined) {
	return {
		message: problem?.message ?? '',
		file: problem?.file ?? null,
		line: problem?.line ?? null
	};
}

export function judgeBuild(
	wish: Wish<'builds' | 'no-build' | 'size'>,
	build: CheckBuild
): CheckFailure | null {
	if (wish.kind === 'no-build') return judgeNoBuild(wish, build);
	if (!build.program) return buildFailure(build);
	if (wish.kind === 'builds') return null;
	const { of, underBytes } = wish;
	const { image, memoryBytes } = build.program;
	const bytes = of === 'memory' ? memoryBytes : image.bytes.length;
	return bytes < underBytes ? null : { code: 'too-large', of, bytes, underBytes };
}

function judgeNoBuild(wish: Wish<'no-build'>, build: CheckBuild): CheckFailure | null {
	if (build.program) return { code: 'builds' };
	const errors = build.problems.filter(({ severity }) => severity === 'error');
	const isMeant = ({ message, file, line }: BuildProblem) =>
		(wish.error === null || message.includes(wish.error)) &&
		(wish.file === null || file === wish.file) &&
		(wish.line === null || line === wish.line);
	if (errors.some(isMeant)) return null;
	return { code: 'other-error', ...placeOf(firstError(errors)) };
}
