// Fields, lists and texts out of a YAML tree, with a finding at the place of whatever is of another kind.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { FindingList, Span } from './finding.ts';
import { nearest } from './nearest.ts';
import type { SaidProblem } from './said-problem.ts';
import { spanOf } from './read-yaml.ts';

/** A field's value with the place to point at; `node` is null for `field:` with nothing behind it. */
export interface Field {
	key: string;
	keySpan: Span;
	node: Node | null;
	span: Span;
}

export interface Text {
	text: string;
	span: Span;
}

/** What has a value: a field, an entry of a list, or the whole. */
export type Holder = string | { entryOf: string } | { whole: 'file' | 'step' };

const WHOLE = { file: 'The file', step: 'A step' } as const;

/** In English, and for the text in the catalogue. */
function holderText(holder: Holder): { name: string; key: string; field: string } {
	if (typeof holder === 'string') return { name: holder, key: 'field', field: holder };
	if ('entryOf' in holder)
		return { name: `An entry of ${holder.entryOf}`, key: 'entry', field: holder.entryOf };
	return { name: WHOLE[holder.whole], key: holder.whole, field: '' };
}

const KINDS = { map: 'a mapping', list: 'a list', text: 'a text', number: 'a number' };

export class YamlFields {
	readonly #findings: FindingList;
	readonly #maxEntries: number;
	readonly #tooMany: SaidProblem;

	/** Lists of more entries get the finding `too-many-entries` with the text `tooMany`. */
	constructor(findings: FindingList, maxEntries: number, tooMany: SaidProblem) {
		this.#findings = findings;
		this.#maxEntries = maxEntries;
		this.#tooMany = tooMany;
	}

	/** The known fields of a group by name; unknown ones get a warning. */
	fields(map: YAMLMap, known: readonly string[], span: Span): Map<string, Field> {
		const fields = new Map<string, Field>();
		for (const pair of map.items as Pair<Node | null, Node | null>[]) {
			const keySpan = spanOf(pair.key, span);
			const key = isScalar(pair.key) ? pair.key.value : undefined;
			if (typeof key === 'string' && known.includes(key)) {
				// An empty value has a place behind the colon, where nothing can be seen: point at the key.
				const node = isScalar(pair.value) && pair.value.value === null ? null : pair.value;
				fields.set(key, { key, keySpan, node, span: node ? spanOf(node, keySpan) : keySpan });
				continue;
			}
			const meant = typeof key === 'string' ? nearest(key, known) : undefined;
			this.#unknown(keySpan, meant, known);
		}
		return fields;
	}

	#unknown(span: Span, meant: string | undefined, known: readonly string[]): void {
		const code = 'field-unknown';
		const message = 'Unknown field, ignored.';
		if (meant) {
			const full = `${message} Did you mean “${meant}”?`;
			this.#findings.warning(code, span, full, { meant }, `${code}.meant`);
		} else {
			const full = `${message} Known fields: ${known.join(', ')}.`;
			this.#findings.warning(code, span, full, { known });
		}
	}

	texts(field: Field | undefined, what: string): Text[] {
		if (!field?.node) return [];
		const texts: Text[] = [];
		for (const item of this.items(field, what) ?? []) {
			const span = spanOf(item, field.span);
			const text = this.text(item, span, { entryOf: what });
			if (text !== undefined) texts.push({ text, span });
		}
		return texts;
	}

	items(field: Field, what: string): (Node | null)[] | undefined {
		if (!isSeq(field.node)) {
			this.wrongType(field.node, field.span, what, 'list');
			return undefined;
		}
		const items = field.node.items as (Node | null)[];
		if (items.length > this.#maxEntries) {
			const { message, values, key } = this.#tooMany;
			this.#findings.error('too-many-entries', field.keySpan, message, values, key);
			return undefined;
		}
		return items;
	}

	text(node: Node | null, span: Span, what: Holder): string | undefined {
		if (isScalar(node) && typeof node.value === 'string') return node.value;
		this.wrongType(node, span, what, 'text');
		return undefined;
	}

	number(node: Node | null, span: Span, what: Holder): number | undefined {
		if (isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value))
			return node.value;
		this.wrongType(node, span, what, 'number');
		return undefined;
	}

	expectMap(node: Node | null, span: Span, what: Holder): node is YAMLMap {
		if (isMap(node)) return true;
		this.wrongType(node, span, what, 'map');
		return false;
	}

	wrongType(node: Node | null, span: Span, what: Holder, kind: keyof typeof KINDS): void {
		if (isAlias(node)) {
			const example = '*name';
			const message = `Aliases (“${example}”) are not supported. Write the value out.`;
			this.#findings.error('yaml-alias', span, message, { example });
			return;
		}
		const isPlain = kind === 'text' && isScalar(node) && node.value !== null;
		const hint = isPlain ? ' Put it in quotes.' : '';
		const { name, key, field } = holderText(what);
		const message = `${name} must be ${KINDS[kind]}.${hint}`;
		const text = `${key}-must-be-${kind}${isPlain ? '.quotes' : ''}`;
		this.#findings.error('wrong-type', span, message, { field }, text);
	}
}
