// Marks of problems in a text that is being edited: they move with it, and those of a line that changes are gone, since
// what they say may not be true of it any more.
import { forEachDiagnostic, setDiagnosticsEffect, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Extension, type Text, type Transaction } from '@codemirror/state';

export const staleMarks: Extension = EditorState.transactionExtender.of((transaction) => {
	if (!transaction.docChanged) return null;
	if (transaction.effects.some((effect) => effect.is(setDiagnosticsEffect))) return null;
	const kept: Diagnostic[] = [];
	let gone = 0;
	forEachDiagnostic(transaction.startState, (mark, from, to) => {
		const place = moved(transaction, from, to);
		const before = linesAt(transaction.startState.doc, from, to);
		if (linesAt(transaction.newDoc, place.from, place.to) === before)
			kept.push({ ...mark, ...place });
		else gone++;
	});
	return gone > 0 ? { effects: setDiagnosticsEffect.of(kept) } : null;
});

function moved({ changes }: Transaction, from: number, to: number): { from: number; to: number } {
	const start = changes.mapPos(from, 1);
	return { from: start, to: Math.max(start, changes.mapPos(to, -1)) };
}

/** The whole lines that a range touches. */
function linesAt(doc: Text, from: number, to: number): string {
	return doc.sliceString(doc.lineAt(from).from, doc.lineAt(to).to);
}
