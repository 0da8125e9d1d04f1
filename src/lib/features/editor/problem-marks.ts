// Problems of a text as marks at their places: in plain words where there are some, with what mends them.
import {
	forEachDiagnostic,
	setDiagnostics,
	type Action,
	type Diagnostic as Mark
} from '@codemirror/lint';
import type { EditorState, Text, TransactionSpec } from '@codemirror/state';
import type { QuickFix } from '#lib/compiler/code-service.ts';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { code as words } from '#lib/texts/en/code.ts';
import type { Say } from '#lib/texts/words.ts';
import { hintWords } from '#lib/flow/build/hint-words.ts';
import { problemWords } from '#lib/flow/build/problem-words.ts';
import { fixWords, mistakeWords } from './assist/mistake-words.ts';
import { positionAt } from './text-edits.ts';

export interface MarksLeft {
	errors: number;
	warnings: number;
}

/** What is needed to say a problem, and to mend it. */
export interface MarkAssist {
	say: Say;
	fix(fix: QuickFix): void;
}

export function setMarks(
	state: EditorState,
	problems: readonly Diagnostic[],
	assist: MarkAssist | null = null
): TransactionSpec {
	return setDiagnostics(
		state,
		problems.map((problem) => toMark(state.doc, problem, assist))
	);
}

export function marksIn(state: EditorState): MarksLeft {
	const left = { errors: 0, warnings: 0 };
	forEachDiagnostic(state, ({ severity }) => {
		if (severity === 'error') left.errors++;
		else if (severity === 'warning') left.warnings++;
	});
	return left;
}

const SEVERITY = { error: 'error', warning: 'warning', note: 'info' } as const;
/** More would fill the screen. */
const MAX_FIXES = 3;

function toMark(doc: Text, problem: Diagnostic, assist: MarkAssist | null): Mark {
	const { severity, range, code, mistake } = problem;
	const message = assist ? assist.say(problemWords(problem)) : problem.message;
	const hint = hintText(problem, assist);
	const from = range ? positionAt(doc, range.startLine, range.startColumn) : 0;
	const end = range ? positionAt(doc, range.endLine, range.endColumn) : 0;
	const line = doc.lineAt(from);
	// An empty range would be hard to see: it takes the next character, or the last one of the line.
	const to = end > from ? end : Math.min(line.to, from + 1);
	const plain = mistake && assist ? assist.say(mistakeWords(mistake)) : null;
	const actions = assist ? actionsOf(problem, assist) : [];
	return {
		from: to > from ? from : Math.max(line.from, from - 1),
		to,
		severity: SEVERITY[severity],
		message: plain ?? (hint ? `${message}\n${hint}` : message),
		...(code !== null && { source: code }),
		...(actions.length > 0 && { actions }),
		...(plain !== null && assist && { renderMessage: () => messageElement(plain, message, assist) })
	};
}

function hintText(problem: Diagnostic, assist: MarkAssist | null): string | undefined {
	const words = assist && hintWords(problem);
	return words ? assist.say(words) : problem.hint;
}

function actionsOf({ fixes = [] }: Diagnostic, assist: MarkAssist): Action[] {
	return fixes.slice(0, MAX_FIXES).map((fix) => ({
		name: assist.say(fixWords(fix.what)),
		apply: () => assist.fix(fix)
	}));
}

/** The plain words, and what the compiler said on request. */
function messageElement(plain: string, original: string, { say }: MarkAssist): HTMLElement {
	const root = document.createElement('span');
	root.append(plain);
	const details = document.createElement('details');
	const summary = document.createElement('summary');
	summary.textContent = say(words.originalMessage);
	const text = document.createElement('code');
	text.textContent = original;
	details.append(summary, text);
	root.append(details);
	return root;
}
