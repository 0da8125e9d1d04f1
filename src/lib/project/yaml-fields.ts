// Fields, lists and texts out of a YAML tree, with a finding at the place of whatever is of another kind.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { FindingList, Span } from './finding.ts';
import { nearest } from './nearest.ts';
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

const KINDS = { map: 'a mapping', list: 'a list', text: 'a text', number: 'a number' };

export class YamlFields {
	readonly #findings: FindingList;
	readonly #maxEntries: number;
	readonly #tooMany: string;

	/** Lists of more entries get the finding `too-many-entries` with the text `tooMany`. */
	constructor(findings: FindingList, maxEntries: number, tooMany: string) {
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
			const rest = meant ? `Did you mean “${meant}”?` : `Known fields: ${known.join(', ')}.`;
			this.#findings.warning('field-unknown', keySpan, `Unknown field, ignored. ${rest}`);
		}
		return fields;
	}

	texts(field: Field | undefined, what: string): Text[] {
		if (!field?.node) return [];
		const texts: Text[] = [];
		for (const item of this.items(field, what) ?? []) {
			const span = spanOf(item, field.span);
			const text = this.text(item, span, `An entry of ${what}`);
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
			this.#findings.error('too-many-entries', field.keySpan, this.#tooMany);
			return undefined;
		}
		return items;
	}

	text(node: Node | null, span: Span, what: string): string | undefined {
		if (isScalar(node) && typeof node.value === 'string') return node.value;
		this.wrongType(node, span, what, 'text');
		return undefined;
	}

	number(node: Node | null, span: Span, what: string): number | undefined {
		if (isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value))
			return node.value;
		this.wrongType(node, span, what, 'number');
		return undefined;
	}

	expectMap(node: Node | null, span: Span, what: string): node is YAMLMap {
		if (isMap(node)) return true;
		this.wrongType(node, span, what, 'map');
		return false;
	}

	wrongType(node: Node | null, span: Span, what: string, kind: keyof typeof KINDS): void {
		if (isAlias(node)) {
			const message = 'Aliases (“*name”) are not supported. Write the value out.';
			this.#findings.error('yaml-alias', span, message);
			return;
		}
		const isPlain = kind === 'text' && isScalar(node) && node.value !== null;
		const hint = isPlain ? ' Put it in quotes.' : '';
		this.#findings.error('wrong-type', span, `${what} must be ${KINDS[kind]}.${hint}`);
	}
}
