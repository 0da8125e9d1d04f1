// Which call the cursor is in, and in which of its parameters.
import type { CodeToken } from './tokens.ts';

export interface CallAt {
	callee: CodeToken;
	/** Of the opening parenthesis. */
	open: number;
	/** Where the parameter at the cursor begins. */
	start: number;
	parameter: number;
}

export function callAt(tokens: readonly CodeToken[], offset: number): CallAt | null {
	let depth = 0;
	let parameter = 0;
	let start: number | null = null;
	for (let i = tokens.length - 1; i >= 0; i--) {
		const token = tokens[i]!;
		if (token.from >= offset) continue;
		if (token.kind === 'comment' || token.kind === 'text') continue;
		const { text } = token;
		if (/^[)\]}]$/.test(text)) depth++;
		else if (/^[([{]$/.test(text)) {
			if (depth > 0) depth--;
			else if (text !== '(') return null;
			else {
				const callee = tokens[i - 1];
				if (callee?.kind !== 'name' || NO_CALL.test(callee.text)) return null;
				return { callee, open: token.from, start: start ?? token.to, parameter };
			}
		} else if (text === ';' && depth === 0) return null;
		else if (text === ',' && depth === 0) {
			parameter++;
			start ??= token.to;
		}
	}
	return null;
}

const NO_CALL = /^(?:if|for|while|switch|return|sizeof|catch|__attribute__|OCRE_HOST|OCRE_EXPORT)$/;

/** Start and end of each parameter in a declaration or a call as text. */
export function parametersIn(label: string): [number, number][] {
	const open = label.search(/\((?!\s*\*)/);
	if (open < 0) return [];
	const found: [number, number][] = [];
	let depth = 0;
	let from = open + 1;
	const push = (to: number) => {
		const text = label.slice(from, to);
		const start = from + (text.length - text.trimStart().length);
		if (text.trim() !== '' && text.trim() !== 'void')
			found.push([start, start + text.trim().length]);
	};
	for (let i = open; i < label.length; i++) {
		const letter = label[i]!;
		if (/[([{<]/.test(letter)) depth++;
		else if (/[)\]}>]/.test(letter) && --depth === 0) {
			push(i);
			break;
		} else if (letter === ',' && depth === 1) {
			push(i);
			from = i + 1;
		}
	}
	return found;
}
