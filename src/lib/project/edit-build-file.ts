// Small changes to the text of a build.yaml that leave comments, quotes and order as somebody wrote them.
import {
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	type Document,
	type Node,
	type YAMLSeq
} from 'yaml';

/** Where the library writes the text again, it breaks no long line. */
const WRITING = { lineWidth: 0, flowCollectionPadding: false };

/** The list of permissions, when it is one. */
function permissionsOf(document: Document): YAMLSeq | undefined {
	const node = document.getIn(['config', 'permissions'], true);
	return isSeq(node) ? node : undefined;
}

function nodeText(node: unknown): string | undefined {
	return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

function lineStart(source: string, at: number): number {
	return source.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line ends, without its line break. */
function lineEnd(source: string, at: number): number {
	const end = source.indexOf('\n', at);
	return end < 0 ? source.length : end;
}

function replaced(source: string, start: number, end: number, text: string): string {
	return source.slice(0, start) + text + source.slice(end);
}

/** As they stand there, twice where they do; none where the list cannot be read. */
export function permissionNames(source: string): string[] {
	const texts = permissionsOf(parseDocument(source))?.items.map(nodeText) ?? [];
	return texts.filter((text) => text !== undefined);
}

/** Adds a permission at the end of `config.permissions`, which is made when there is none. */
export function withPermission(source: string, name: string): string {
	const document = parseDocument(source);
	const list = permissionsOf(document);
	if (list?.items.some((item) => nodeText(item) === name)) return source;
	const last = list?.items.at(-1) as Node | undefined;
	if (!list || !last?.range || list.flow) {
		if (list) list.add(name);
		else setPermissions(document, [name]);
		return document.toString(WRITING);
	}
	const [start, end] = last.range;
	const indent = /^\s*/.exec(source.slice(lineStart(source, start)))![0];
	const at = lineEnd(source, end);
	const after = source[at - 1] === '\r' ? at - 1 : at;
	return replaced(source, after, after, `\n${indent}- ${name}`);
}

function setPermissions(document: Document, names: readonly string[]): void {
	if (isMap(document.get('config'))) document.setIn(['config', 'permissions'], names);
	else document.set('config', document.createNode({ permissions: names }));
}

/** Takes one entry of `config.permissions` away, the last of that name; `instead` comes into its place. */
export function withoutPermission(source: string, name: string, instead?: string): string {
	const document = parseDocument(source);
	const list = permissionsOf(document);
	const index = list?.items.findLastIndex((item) => nodeText(item) === name) ?? -1;
	if (!list || index < 0) return source;
	const item = list.items[index] as Node;
	if (instead !== undefined && item.range)
		return replaced(source, item.range[0], item.range[1], instead);
	if (list.flow || list.items.length === 1 || !item.range) {
		list.delete(index);
		if (list.items.length === 0) list.flow = true;
		return document.toString(WRITING);
	}
	const end = lineEnd(source, item.range[1]);
	return replaced(source, lineStart(source, item.range[0]), Math.min(end + 1, source.length), '');
}

/** Gives the image another name, in the same folder. */
export function withImageName(source: string, imageName: string): string {
	const document = parseDocument(source);
	const node = document.getIn(['binaries', 0, 'path'], true);
	const path = nodeText(node);
	const range = isScalar(node) ? node.range : undefined;
	if (path === undefined || !range) return source;
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const written = source.slice(range[0], range[1]);
	const quote = /^['"]/.exec(written)?.[0] ?? '';
	return replaced(source, range[0], range[1], `${quote}${folder}${imageName}${quote}`);
}
