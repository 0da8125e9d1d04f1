// The code service of build.yaml, lesson.yaml and scenario files: completes and explains their fields from the tables that
// their parsers use, and says what is wrong with build.yaml and with scenarios. It needs no worker: the files are small.
import type {
	CodePointRequest,
	CodeRequest,
	CodeService,
	CompletionItem,
	CompletionList,
	HoverDocs,
	SymbolDocs
} from '#lib/compiler/code-service.ts';
import { LineIndex } from '#lib/compiler/code/line-index.ts';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { problemsOfFile } from '#lib/flow/build/build-problems.ts';
import { LESSON_FIELDS } from '#lib/lesson/lesson-fields.ts';
import { LESSON_FILE } from '#lib/lesson/lesson.ts';
import { BUILD_FIELDS } from '#lib/project/build-fields.ts';
import { parseBuildFile } from '#lib/project/build-file.ts';
import type { FieldSpec } from '#lib/project/field-table.ts';
import { BUILD_FILE } from '#lib/project/project.ts';
import { SCENARIO_FIELDS } from '#lib/scenario/scenario-fields.ts';
import { parseScenario } from '#lib/scenario/scenario-file.ts';
import { isScenarioPath } from '#lib/scenario/scenario.ts';
import type { Words } from '#lib/texts/words.ts';
import { fieldWords, specWords, valuesOf, valueWords } from './field-words.ts';
import { yamlPlaceAt, type YamlPlace } from './yaml-place.ts';

export class YamlCodeService implements CodeService<Words> {
	#described = new Map<string, SymbolDocs<Words>>();

	complete(request: CodePointRequest): Promise<CompletionList<Words> | null> {
		const at = placeIn(request);
		if (!at || isComment(at.lines.text, at.offset)) return Promise.resolve(null);
		const { place, lines } = at;
		const items = place.inValue ? valueItems(at.spec) : fieldItems(at.spec, place, indentAt(at));
		this.#describe(at.spec, items);
		const range = lines.rangeOf(place.from, place.to);
		return Promise.resolve({ range, items, isComplete: true });
	}

	describe(key: string): Promise<SymbolDocs<Words> | null> {
		return Promise.resolve(this.#described.get(key) ?? null);
	}

	hover(request: CodePointRequest): Promise<HoverDocs<Words> | null> {
		const at = placeIn(request);
		if (!at || at.place.from === at.place.to) return Promise.resolve(null);
		const { place, lines, spec } = at;
		const word = lines.text.slice(place.from, place.to);
		const field = place.inValue ? null : fieldDocs(word, spec?.fields?.[word]);
		const docs = field ?? valueDocs(word, spec);
		return Promise.resolve(docs && { ...docs, range: lines.rangeOf(place.from, place.to) });
	}

	async check({ files, file }: CodeRequest): Promise<readonly Diagnostic[]> {
		await Promise.resolve();
		const text = files[file] ?? '';
		if (file === BUILD_FILE) return problemsOfFile(file, parseBuildFile(text).findings);
		return isScenarioPath(file) ? problemsOfFile(file, parseScenario(text).findings) : [];
	}

	signature = () => Promise.resolve(null);
	definition = () => Promise.resolve([]);
	references = () => Promise.resolve([]);
	rename = () => Promise.resolve({ ok: false, why: 'no-name' } as const);
	format = () => Promise.resolve(null);
	library = () => Promise.resolve(null);

	dispose(): void {
		this.#described.clear();
	}

	#describe(spec: FieldSpec | null, items: readonly CompletionItem<Words>[]): void {
		this.#described.clear();
		for (const { label, key } of items) {
			const docs = spec?.fields?.[label]
				? fieldDocs(label, spec.fields[label])
				: valueDocs(label, spec);
			if (key !== undefined && docs) this.#described.set(key, docs);
		}
	}
}

interface PlaceInFile {
	lines: LineIndex;
	offset: number;
	place: YamlPlace;
	/** Of the group that a field would be in, or of the field whose value it is. */
	spec: FieldSpec | null;
}

function placeIn({ files, file, at }: CodePointRequest): PlaceInFile | null {
	const root = rootOf(file);
	const text = files[file];
	if (!root || text === undefined) return null;
	const lines = new LineIndex(text);
	const offset = lines.offsetAt(at);
	const place = yamlPlaceAt(text, offset);
	return { lines, offset, place, spec: specOf(root, place) };
}

function rootOf(file: string): FieldSpec | null {
	if (file === BUILD_FILE) return { fields: BUILD_FIELDS };
	if (file === LESSON_FILE) return { fields: LESSON_FIELDS };
	return isScenarioPath(file) ? { fields: SCENARIO_FIELDS } : null;
}

function specOf(root: FieldSpec, { path }: YamlPlace): FieldSpec | null {
	let spec: FieldSpec | undefined = root;
	for (const key of path) spec = key === '[]' ? spec?.entries : spec?.fields?.[key];
	return spec ?? null;
}

function fieldItems(
	spec: FieldSpec | null,
	place: YamlPlace,
	indent: string
): CompletionItem<Words>[] {
	const values = valueItems(spec);
	if (!spec?.fields) return values;
	return Object.entries(spec.fields)
		.filter(([name]) => !place.siblings.includes(name))
		.map(([label, field], index) => ({
			label,
			kind: 'property',
			...(field.text !== undefined && { detail: fieldWords(field.text) }),
			snippet: label + behind(field, indent),
			boost: -index,
			key: label
		}));
}

/** What follows the name of a field that is written. */
function behind(field: FieldSpec, indent: string): string {
	if (field.entries) return `:\n${indent}  - \${}`;
	if (field.fields && !field.values) return `:\n${indent}  \${}`;
	return ': ${}';
}

function valueItems(spec: FieldSpec | null): CompletionItem<Words>[] {
	return Object.entries(valuesOf(spec)).map(([label, text]) => ({
		label,
		kind: 'value',
		...(text !== null && { detail: fieldWords(text) }),
		key: label
	}));
}

/** The editor indents the lines of what is written as the line that it is in; a dash stands before it there. */
function indentAt({ lines, place }: PlaceInFile): string {
	const { line, column } = lines.positionAt(place.from);
	const before = lines.line(line).slice(0, column - 1);
	return /^ *(?:- +)+$/.test(before) ? ' '.repeat(before.trimStart().length) : '';
}

function isComment(text: string, offset: number): boolean {
	const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
	return /(?:^|\s)#/.test(line.replace(/"[^"]*"|'[^']*'/g, ''));
}

const NOTHING_MORE = { parameters: [], returns: null, permission: null, quirks: [], source: null };

function fieldDocs(name: string, spec: FieldSpec | undefined): SymbolDocs<Words> | null {
	const text = spec ? specWords(spec) : null;
	if (!spec || !text) return null;
	return { ...NOTHING_MORE, declaration: `${name}:`, text, example: spec.example ?? null };
}

function valueDocs(value: string, spec: FieldSpec | null): SymbolDocs<Words> | null {
	const text = valueWords(spec, value);
	return text && { ...NOTHING_MORE, declaration: value, text, example: null };
}
