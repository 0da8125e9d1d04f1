// The fields of the run options while they are typed: lists are lines of text, anything may be wrong.
import {
	boardFolderProblem,
	containerIdProblem,
	environmentProblem,
	guestPathProblem,
	wordProblem,
	type Mount,
	type ProblemOf,
	type RunOptions
} from '#lib/project/run-options.ts';
import { problemWords } from '#lib/flow/build/problem-words.ts';
import type { SaidProblem } from '#lib/project/said-problem.ts';
import { runOptions as words } from '#lib/texts/en/run-options.ts';
import type { Words } from '#lib/texts/words.ts';

export interface RunDraft {
	containerId: string;
	/** One per line. */
	args: string;
	/** One `NAME=value` a line. */
	environment: string;
	mounts: readonly Mount[];
}

export interface DraftProblems {
	containerId: Words | null;
	args: Words | null;
	environment: Words | null;
	mounts: readonly { guest: Words | null; folder: Words | null }[];
}

export function draftOf(run: RunOptions): RunDraft {
	return {
		containerId: run.containerId ?? '',
		args: run.args.join('\n'),
		environment: run.environment.join('\n'),
		mounts: run.mounts
	};
}

/** Arguments may have blanks at their ends; a line that is all blank is none. */
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

const said = (problem: SaidProblem | null): Words | null => problem && problemWords(problem);

function problemOfLines(text: string, problemOf: ProblemOf): Words | null {
	for (const line of linesOf(text)) {
		const problem = said(problemOf(line));
		if (problem) return words.lineProblem({ line: line.slice(0, 40), problem });
	}
	return null;
}

/** A mount of which nothing is filled in yet is left out. */
const isBlank = ({ guest, folder }: Mount): boolean => guest.trim() === '' && folder.trim() === '';

function mountProblems(mount: Mount, index: number, all: readonly Mount[]) {
	if (isBlank(mount)) return { guest: null, folder: null };
	const twice = all.some((other, i) => i < index && other.guest === mount.guest);
	return {
		guest: said(guestPathProblem(mount.guest)) ?? (twice ? words.pathUsedAbove : null),
		folder: said(boardFolderProblem(mount.folder))
	};
}

export function problemsOf(draft: RunDraft): DraftProblems {
	const id = draft.containerId.trim();
	return {
		containerId: id === '' ? null : said(containerIdProblem(id)),
		args: problemOfLines(draft.args, wordProblem),
		environment: problemOfLines(draft.environment, (line) => environmentProblem(line.trim())),
		mounts: draft.mounts.map(mountProblems)
	};
}

export function isSound({ containerId, args, environment, mounts }: DraftProblems): boolean {
	return (
		containerId === null &&
		args === null &&
		environment === null &&
		mounts.every(({ guest, folder }) => guest === null && folder === null)
	);
}

export function optionsOf(draft: RunDraft): RunOptions {
	return {
		containerId: draft.containerId.trim() || null,
		args: linesOf(draft.args),
		environment: linesOf(draft.environment).map((line) => line.trim()),
		mounts: draft.mounts.filter((mount) => !isBlank(mount))
	};
}
