// Reads what clang prints (`file:line:column:{ranges}: severity: message [-Wflag]`) into diagnostics of the project.
import type { CodeEdit, CodePlace } from '../code-service.ts';
import type { Diagnostic, SourceRange } from '../compiler.ts';
import { SourceText } from './source-text.ts';
import { PROJECT } from './flags.ts';

/** One line of clang's output, positions in clang's own terms. */
export interface RawDiagnostic {
	severity: Diagnostic['severity'];
	/** Absolute path in the tools' file system, or what `#line` says, or null. */
	path: string | null;
	line: number;
	byteColumn: number;
	/** `startLine:startColumn-endLine:endColumn` as numbers, the end exclusive. */
	ranges: readonly (readonly [number, number, number, number])[];
	message: string;
	flag: string | null;
	/** What clang would change, all of it together. */
	fixits: readonly RawFixit[];
}

/** Positions in bytes as clang counts them, the end exclusive. */
export interface RawFixit {
	path: string;
	startLine: number;
	startByteColumn: number;
	endLine: number;
	endByteColumn: number;
	text: string;
}

const LOCATED =
	/^(.*?):(\d+):(\d+):((?:\{[\d:-]+\})*)(?::)? (fatal error|error|warning|note|remark): (.*)$/;
const UNLOCATED = /^(fatal error|error|warning): (.*)$/;
const FLAG = / \[(-W[^\]]+)\]$/;
const RANGE = /\{(\d+):(\d+)-(\d+):(\d+)\}/g;

/** A line of the program that clang shows under a message, with its number or without. */
const SHOWN_SOURCE = /^ *\d* \| /;
const FIXIT = /^fix-it:"((?:\\.|[^"\\])*)":\{(\d+):(\d+)-(\d+):(\d+)\}:"((?:\\.|[^"\\])*)"$/;

const SEVERITY: Record<string, Diagnostic['severity']> = {
	'fatal error': 'error',
	error: 'error',
	warning: 'warning',
	note: 'note',
	remark: 'note'
};

function split(text: string): { message: string; flag: string | null } {
	const flag = FLAG.exec(text);
	return { message: text.replace(FLAG, ''), flag: flag?.[1]?.replace(/^-Werror,/, '') ?? null };
}

function parseLine(text: string): RawDiagnostic | null {
	const located = LOCATED.exec(text);
	if (located) {
		const [, path = '', line, column, ranges = '', severity = '', rest = ''] = located;
		return {
			severity: SEVERITY[severity] ?? 'note',
			path,
			line: Number(line),
			byteColumn: Number(column),
			ranges: [...ranges.matchAll(RANGE)].map(
				([, a, b, c, d]) => [Number(a), Number(b), Number(c), Number(d)] as const
			),
			...split(rest),
			fixits: []
		};
	}
	const unlocated = UNLOCATED.exec(text);
	if (!unlocated) return null;
	const [, severity = '', rest = ''] = unlocated;
	const position = { path: null, line: 0, byteColumn: 0, ranges: [], fixits: [] };
	return { severity: SEVERITY[severity] ?? 'error', ...position, ...split(rest) };
}

export function parseClangOutput(text: string): RawDiagnostic[] {
	const found: RawDiagnostic[] = [];
	for (const line of text.split('\n')) {
		if (SHOWN_SOURCE.test(line)) continue;
		const fixit = parseFixit(line);
		const last = found.at(-1);
		if (fixit && last) found[found.length - 1] = { ...last, fixits: [...last.fixits, fixit] };
		else {
			const raw = parseLine(line);
			if (raw) found.push(raw);
		}
	}
	return found;
}

function parseFixit(line: string): RawFixit | null {
	const [, path, startLine, startColumn, endLine, endColumn, text] = FIXIT.exec(line) ?? [];
	if (path === undefined || text === undefined) return null;
	return {
		path: unescaped(path),
		startLine: Number(startLine),
		startByteColumn: Number(startColumn),
		endLine: Number(endLine),
		endByteColumn: Number(endColumn),
		text: unescaped(text)
	};
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** Bytes that are not plain come as three octal digits each. */
function unescaped(text: string): string {
	const bytes = text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal?: string, letter: string = '') =>
		octal ? String.fromCharCode(parseInt(octal, 8)) : (ESCAPES[letter] ?? letter)
	);
	// eslint-disable-next-line no-control-regex
	if (/^[\x00-\x7f]*$/.test(bytes)) return bytes;
	return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/** The project path behind a path of the tools' file system; null for headers of the system. */
export function projectPath(path: string | null): string | null {
	const prefix = `/${PROJECT}/`;
	return path?.startsWith(prefix) ? path.slice(prefix.length).replace(/^\/+/, '') : null;
}

/** Keeps the source texts of one compile, so that each is split into lines once. */
export class DiagnosticMapper {
	#files: Readonly<Record<string, string>>;
	#texts = new Map<string, SourceText>();

	constructor(files: Readonly<Record<string, string>>) {
		this.#files = files;
	}

	text(file: string): SourceText {
		let text = this.#texts.get(file);
		if (!text) this.#texts.set(file, (text = new SourceText(this.#files[file] ?? '')));
		return text;
	}

	/** The edits of a fix, where all of them are in the project. */
	edits(fixits: readonly RawFixit[]): CodeEdit[] | null {
		const edits = fixits.map(
			({ path, startLine, startByteColumn, endLine, endByteColumn, text }) => {
				const file = projectPath(path);
				if (file === null || this.#files[file] === undefined) return null;
				const startColumn = this.text(file).column(startLine, startByteColumn);
				const endColumn = this.text(file).column(endLine, endByteColumn);
				return { file, text, range: { startLine, startColumn, endLine, endColumn } };
			}
		);
		return edits.every((edit) => edit !== null) && edits.length > 0 ? edits : null;
	}

	/** The text of a range within a line. */
	textAt({ file, range }: CodePlace): string {
		const line = this.text(file).line(range.startLine);
		return line.slice(range.startColumn - 1, range.endColumn - 1);
	}

	map(raw: RawDiagnostic): Diagnostic {
		const file = projectPath(raw.path);
		return {
			severity: raw.severity,
			message: raw.message,
			file,
			range: file === null ? null : this.#range(file, raw),
			code: raw.flag
		};
	}

	/** The range that contains the caret, else the word at the caret. */
	#range(file: string, { line, byteColumn, ranges }: RawDiagnostic): SourceRange {
		const text = this.text(file);
		const around = ranges.find(
			([startLine, startColumn, endLine, endColumn]) =>
				startLine === line &&
				startColumn <= byteColumn &&
				(endLine > line || endColumn > byteColumn)
		);
		if (!around) return text.wordAt(line, byteColumn);
		const [startLine, startColumn, endLine, endColumn] = around;
		return {
			startLine,
			startColumn: text.column(startLine, startColumn),
			endLine,
			endColumn: text.column(endLine, endColumn)
		};
	}
}
