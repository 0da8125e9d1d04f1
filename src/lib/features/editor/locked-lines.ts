// Lines that a user cannot change: an author keeps them for all readers. They stay the same text wherever they move to.
import {
	EditorState,
	RangeSet,
	RangeValue,
	StateField,
	type AnnotationType,
	type Extension,
	type Text,
	type Transaction
} from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** From 1, the last one included. */
export interface LineRange {
	from: number;
	to: number;
}

class LockedRange extends RangeValue {
	/** What is typed right before it or behind it is not part of it. */
	override startSide = 1;
	override endSide = -1;
}

const locked = new LockedRange();
const lockedLine = Decoration.line({ class: 'cm-locked-line' });

const theme = EditorView.baseTheme({
	'.cm-locked-line': {
		backgroundColor: 'var(--hover)',
		boxShadow: 'inset 3px 0 0 var(--border-strong)'
	}
});

function rangesOf(doc: Text, ranges: readonly LineRange[]): RangeSet<LockedRange> {
	const inside = ranges
		.filter(({ from }) => from <= doc.lines)
		.map(({ from, to }) => {
			const last = doc.line(Math.min(to, doc.lines));
			return locked.range(doc.line(from).from, last.to);
		});
	return RangeSet.of(inside, true);
}

function decorate(state: EditorState, ranges: RangeSet<LockedRange>): DecorationSet {
	const lines: number[] = [];
	ranges.between(0, state.doc.length, (from, to) => {
		for (let at = from; at <= to; at = state.doc.lineAt(at).to + 1)
			lines.push(state.doc.lineAt(at).from);
	});
	return Decoration.set(
		[...new Set(lines)].map((at) => lockedLine.range(at)),
		true
	);
}

/** `fromOutside`: what marks a change that is no user's; those go through. */
export function lockedLines<Mark>(
	ranges: readonly LineRange[],
	fromOutside: AnnotationType<Mark>
): Extension {
	if (ranges.length === 0) return [];
	const field: StateField<RangeSet<LockedRange>> = StateField.define({
		create: ({ doc }) => rangesOf(doc, ranges),
		update(value, transaction) {
			if (!transaction.docChanged) return value;
			const mark: Mark | undefined = transaction.annotation(fromOutside);
			return mark === undefined
				? value.map(transaction.changes)
				: rangesOf(transaction.newDoc, ranges);
		},
		provide: (self) =>
			EditorView.decorations.from(self, (value) => (view) => decorate(view.state, value))
	});
	const filter = EditorState.changeFilter.of((transaction) => {
		if (!transaction.docChanged || transaction.annotation(fromOutside) !== undefined) return true;
		const { doc } = transaction.startState;
		const protectedRanges: number[] = [];
		transaction.startState.field(field).between(0, doc.length, (from, to) => {
			// The line ends around it belong to it: without them, other lines would join it.
			protectedRanges.push(Math.max(0, from - 1), Math.min(to + 1, doc.length));
		});
		// What is typed where a range begins is let through; before the first line there is no line end to be behind.
		const first = protectedRanges[0] === 0 && typesAtStart(transaction);
		return first ? false : protectedRanges;
	});
	return [field, filter, theme];
}

function typesAtStart({ changes }: Transaction): boolean {
	let found = false;
	changes.iterChangedRanges((from, to) => (found ||= from === 0 && to === 0));
	return found;
}
