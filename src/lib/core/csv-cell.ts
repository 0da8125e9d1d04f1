// A text of a stranger as a cell of a table for spreadsheets (RFC 4180).
import { visibleText } from './hidden-characters.ts';

/** Spreadsheets take a text that begins so for a formula, some of them in full width, too. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** What is hidden in it becomes visible, a formula a text, and it stays one line. */
export function csvCell(text: string): string {
	const visible = visibleText(text.replace(/\s+/g, ' '));
	const safe = FORMULA.test(visible) ? `'${visible}` : visible;
	return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of cells that are safe already. */
export function csvTable(rows: readonly (readonly string[])[]): string {
	return [...rows.map((row) => row.join(',')), ''].join('\r\n');
}
