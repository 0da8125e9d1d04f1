// Reads what clang prints (`file:line:column:{ranges}: severity: message [-Wflag]`) into diagnostics of the project.
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
}

const LOCATED =
	/^(.*?):(\d+):(\d+):((?:\{[\d:-]+\})*)(?::)? (fatal error|error|warning|note|remark): (.*)$/;
const UNLOCATED = /^(fatal error|error|warning): (.*)$/;
const FLAG = / \[(-W[^\]]+)\]$/;
const RANGE = /\{(\d+):(\d+)-(\d+):(\d+)\}/g;

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
			...split(rest)
		};
	}
	const unlocated = UNLOCATED.exec(text);
	if (!unlocated) return null;
	const [, severity = '', rest = ''] = unlocated;
	const position = { path: null, line: 0, byteColumn: 0, ranges: [] };
	return { severity: SEVERITY[severity] ?? 'error', ...position, ...split(rest) };
}

export function parseClangOutput(text: string): RawDiagnostic[] {
	return text.split('\n').flatMap((line) => parseLine(line) ?? []);
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
