// What a component shows or tells comes from the catalogue: words that stand in its file are English in every language.
// What is meant for no translation stands in `code`, `kbd` or below `translate="no"`.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

interface Node {
	type: string;
	start: number;
	[field: string]: unknown;
}

/** Attributes, props and fields that users read or hear. */
const SAID = new Set([
	'aria-description',
	'aria-label',
	'aria-roledescription',
	'aria-valuetext',
	'alt',
	'detail',
	'heading',
	'label',
	'placeholder',
	'text',
	'title'
]);

const FOREIGN_ELEMENTS = new Set(['code', 'kbd', 'style', 'script']);

/** `TCP`, `ST-LINK`: what every language writes so. */
const ABBREVIATION = /^[\p{Lu}\d-]+$/u;

/** What can be entered: a path, an address, a key, a header. */
const CODE = /^(?:\/\w|https?:\/\/|-----BEGIN |[\w-]+: \w+\/\w+$)/;

function isWorded(text: string): boolean {
	const shown = text.trim();
	return /\p{L}{2}/u.test(shown) && !ABBREVIATION.test(shown) && !CODE.test(shown);
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value;

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** An element or component that says of itself that it is not to be translated. */
function isForeign(node: Node): boolean {
	if (typeof node.name === 'string' && FOREIGN_ELEMENTS.has(node.name)) return true;
	const attributes = Array.isArray(node.attributes) ? node.attributes.filter(isNode) : [];
	return attributes.some(
		({ name, value }) =>
			name === 'translate' && Array.isArray(value) && isNode(value[0]) && value[0].data === 'no'
	);
}

/** The strings that an expression can be, as far as they stand in it. */
function stringsIn(node: Node): string[] {
	switch (node.type) {
		case 'Text':
			return [String(node.data)];
		case 'Literal':
			return typeof node.value === 'string' ? [node.value] : [];
		case 'TemplateElement':
			return [(node.value as { cooked: string }).cooked];
		case 'ConditionalExpression':
			return [node.consequent, node.alternate].filter(isNode).flatMap(stringsIn);
		case 'ExpressionTag':
		case 'TemplateLiteral':
		case 'LogicalExpression':
			return childrenOf(node).flatMap(stringsIn);
		case 'BinaryExpression':
			return node.operator === '+' ? childrenOf(node).flatMap(stringsIn) : [];
		default:
			return [];
	}
}

/** Of a node that shows or names something itself. */
function saidBy(node: Node): string[] {
	if (node.type === 'Text') return stringsIn(node);
	if (node.type === 'ExpressionTag') return stringsIn(node);
	if (node.type === 'Attribute' && SAID.has(String(node.name)))
		return [node.value].flat().filter(isNode).flatMap(stringsIn);
	if (node.type === 'Property' && isNode(node.key) && isNode(node.value))
		return SAID.has(String(node.key.name ?? node.key.value)) ? stringsIn(node.value) : [];
	return [];
}

function fixedIn(node: Node): string[] {
	if (isForeign(node) || node.type === 'StyleSheet') return [];
	const own = saidBy(node).filter(isWorded);
	// What an attribute or a style is made of is said by the attribute, if at all.
	if (node.type === 'Attribute' || node.type === 'StyleDirective') return own;
	return [...own, ...childrenOf(node).flatMap(fixedIn)];
}

const fixedTexts = (source: string): string[] =>
	fixedIn(parse(source, { modern: true }) as unknown as Node).map((text) => text.trim());

test('components have no words of their own', { timeout: 60_000 }, () => {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.svelte') && !/^(examples|templates|sdk|routes\/bench)\//.test(file)
	);
	expect(files.length).toBeGreaterThan(100);
	const found = files.flatMap((file) =>
		fixedTexts(readFileSync(root + file, 'utf8')).map((text) => `${file}: ${text}`)
	);
	expect(found).toEqual([]);
});

test('words are found where they are shown, and only there', () => {
	const source = `<script lang="ts">
	const item = { label: 'Delete', id: 'delete-it' };
	const shown = t(words.clear);
</script>
<p class="big" title={open ? 'Close it' : t(words.open)}>Fixed {shown} {item.id ?? 'none'}</p>
<input placeholder="Your name" aria-label="{shown} in metres" />
<code>main.c</code> <b translate="no" title="Ocre it is">Ocre</b> <i>TCP</i>
<style>p { color: red; }</style>`;
	expect(fixedTexts(source).sort()).toEqual(
		['Delete', 'Close it', 'Fixed', 'none', 'Your name', 'in metres'].sort()
	);
});
