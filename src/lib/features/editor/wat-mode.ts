// Colours for WebAssembly text: comments, texts, names, numbers, instructions and the words of its structure.
import { LanguageSupport, StreamLanguage, type StringStream } from '@codemirror/language';

interface WatState {
	/** How many block comments are open: they nest. */
	comments: number;
}

const STRUCTURE = new Set([
	...['module', 'func', 'param', 'result', 'local', 'type', 'import', 'export', 'memory', 'table'],
	...['global', 'mut', 'data', 'elem', 'start', 'offset', 'item', 'shared', 'declare']
]);
const CONTROL = new Set([
	...['block', 'loop', 'if', 'then', 'else', 'end', 'br', 'br_if', 'br_table', 'return', 'call'],
	...['call_indirect', 'unreachable', 'nop', 'drop', 'select']
]);
const TYPES = /^(i32|i64|f32|f64|funcref|externref)$/;
const NUMBER =
	/^[+-]?(0x[\da-fA-F_.]+(p[+-]?\d+)?|\d[\d_]*(\.[\d_]*)?(e[+-]?\d+)?|inf|nan(:0x[\da-f]+)?)$/i;
const WORD = /[^\s()";]+/;

function readComment(stream: StringStream, state: WatState): string {
	while (!stream.eol()) {
		if (stream.match('(;')) state.comments++;
		else if (stream.match(';)')) {
			state.comments--;
			if (state.comments === 0) break;
		} else stream.next();
	}
	return 'comment';
}

function readText(stream: StringStream): string {
	while (!stream.eol()) {
		const character = stream.next();
		if (character === '\\') stream.next();
		else if (character === '"') break;
	}
	return 'string';
}

function kindOf(word: string): string | null {
	if (word.startsWith('$')) return 'variableName';
	if (STRUCTURE.has(word)) return 'keyword';
	if (CONTROL.has(word)) return 'controlKeyword';
	if (TYPES.test(word)) return 'typeName';
	if (NUMBER.test(word)) return 'number';
	return word.includes('=') ? 'attributeName' : 'operatorKeyword';
}

const mode = StreamLanguage.define<WatState>({
	name: 'wat',
	startState: () => ({ comments: 0 }),
	copyState: ({ comments }) => ({ comments }),
	token(stream, state) {
		if (state.comments > 0) return readComment(stream, state);
		if (stream.eatSpace()) return null;
		if (stream.match('(;')) {
			state.comments = 1;
			return readComment(stream, state);
		}
		if (stream.match(';;')) {
			stream.skipToEnd();
			return 'comment';
		}
		if (stream.eat('"')) return readText(stream);
		if (stream.eat(/[()]/)) return 'bracket';
		if (stream.match(WORD)) return kindOf(stream.current());
		stream.next();
		return null;
	},
	languageData: { commentTokens: { line: ';;', block: { open: '(;', close: ';)' } } }
});

export function wat(): LanguageSupport {
	return new LanguageSupport(mode);
}
