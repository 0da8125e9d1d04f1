// YAML from a stranger → a tree with places, or findings. Nothing is resolved or executed: no aliases, no tags.
import { Lexer, parseDocument, type Node, type YAMLError } from 'yaml';
import type { FindingList, Span } from './finding.ts';
import type { ProblemValues } from './said-problem.ts';

/** A container definition has some hundred bytes. */
export const MAX_YAML_LENGTH = 64 * 1024;
/** Parsing takes time that grows with the square of this. */
const MAX_TOKENS = 6000;
/** Of brackets, and of lists on one line. A definition has three levels. */
const MAX_DEPTH = 20;
/** Lists in lists on one line: the parser would go as deep as its stack lets it. */
const DEEP_LISTS = new RegExp(`^ *(?:[-?] +){${MAX_DEPTH + 1}}`, 'm');
/** Tokens of the lexer that stand for no text: start of document, flow end and scalar. */
const LEXER_MARKS: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f']);

/** How the finding codes of a kind of file begin. */
export interface YamlSubject {
	code: string;
	/** For a file without any content: in English, and what goes into its text in the catalogue. */
	empty: string;
	emptyValues?: ProblemValues;
	/** Of that text, where it is not the code’s own. */
	emptyKey?: string;
}

const BUILD_DEFINITION: YamlSubject = {
	code: 'build-file',
	empty: 'The file is empty. Give at least name and binaries.'
};

/** Plainer words than the parser's, where newcomers stumble. */
const MESSAGES: Readonly<Record<string, string>> = {
	TAB_AS_INDENT: 'YAML cannot be indented with tabs. Use spaces.',
	DUPLICATE_KEY: 'This field is duplicated. Remove one of the two.',
	MULTIPLE_DOCS: 'Only one document is expected: remove everything after “---”.',
	MISSING_CHAR: 'A quote or bracket is missing here.',
	BAD_INDENT: 'The indentation is wrong, or a bracket is not closed.',
	BLOCK_AS_IMPLICIT_KEY: 'Two fields on one line. Put the value in quotes if it contains “: ”.'
};

export function spanOf(node: Node | null | undefined, fallback: Span): Span {
	return node?.range ? [node.range[0], node.range[1]] : fallback;
}

function isExcessive(source: string, findings: FindingList, subject: YamlSubject): boolean {
	if (source.length > MAX_YAML_LENGTH) {
		const message = `The file has ${source.length} characters; the limit is ${MAX_YAML_LENGTH}.`;
		const values = { n: source.length, max: MAX_YAML_LENGTH };
		findings.error(`${subject.code}-too-large`, [0, 1], message, values, 'too-many-characters');
		return true;
	}
	const deepLists = DEEP_LISTS.exec(source);
	if (deepLists) {
		tooDeep([deepLists.index, deepLists.index + deepLists[0].length], findings, subject);
		return true;
	}
	let tokens = 0;
	let depth = 0;
	let offset = 0;
	for (const token of new Lexer().lex(source)) {
		if (token === '[' || token === '{') depth++;
		if (token === ']' || token === '}') depth--;
		if (++tokens > MAX_TOKENS) {
			const message = 'The file has far more parts than such a file can have.';
			findings.error(`${subject.code}-too-large`, [0, 1], message, {}, 'too-many-parts');
			return true;
		}
		if (depth > MAX_DEPTH) {
			tooDeep([offset, offset + 1], findings, subject);
			return true;
		}
		if (!LEXER_MARKS.has(token)) offset += token.length;
	}
	return false;
}

function tooDeep(span: Span, findings: FindingList, { code }: YamlSubject): void {
	findings.error(`${code}-too-deep`, span, 'The file is nested too deeply.', {}, 'too-deep');
}

function hasHiddenCharacter(source: string, findings: FindingList): boolean {
	// eslint-disable-next-line no-control-regex -- control characters are what it looks for
	const match = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(source);
	if (!match) return false;
	const code = `0x${match[0].charCodeAt(0).toString(16).padStart(2, '0')}`;
	const span: Span = [match.index, match.index + 1];
	findings.error('yaml-character', span, `Control character ${code}.`, { code });
	return true;
}

function addSyntaxErrors(
	errors: readonly YAMLError[],
	findings: FindingList,
	subject: YamlSubject
): void {
	const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
	if (exhausted) {
		tooDeep(exhausted.pos, findings, subject);
		return;
	}
	for (const error of errors) {
		const code = error.code === 'DUPLICATE_KEY' ? 'field-duplicate' : 'yaml-syntax';
		const message = MESSAGES[error.code] ?? `${error.message}.`;
		findings.error(code, error.pos, message, { example: '---' }, `yaml.${error.code}`);
	}
}

/** The root of the document; undefined when it is empty or cannot be read, with an error found. */
export function readYaml(
	source: string,
	findings: FindingList,
	subject: YamlSubject = BUILD_DEFINITION
): Node | undefined {
	if (isExcessive(source, findings, subject) || hasHiddenCharacter(source, findings))
		return undefined;
	const document = parseDocument(source, { schema: 'core', prettyErrors: false });
	addSyntaxErrors(document.errors, findings, subject);
	for (const warning of document.warnings) {
		findings.warning('yaml-syntax', warning.pos, `${warning.message}.`);
	}
	if (document.errors.length > 0) return undefined;
	if (!document.contents) {
		const code = `${subject.code}-empty`;
		const { empty, emptyValues, emptyKey } = subject;
		findings.error(code, [0, 1], empty, emptyValues, emptyKey);
		return undefined;
	}
	return document.contents;
}
