// Which file of src imports which, read with TypeScript's parser, and the circles among them.
import fs from 'node:fs';
import ts from 'typescript';
import { resolve } from './house-rule.js';

/** `type`: nothing is left of it when the code runs. `later`: by `import()` or a worker, when somebody asks for it. */
export type ImportKind = 'value' | 'type' | 'later';

export interface Import {
	/** Paths in src. */
	from: string;
	to: string;
	kind: ImportKind;
}

const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

export function importsOfTree(src: string): Import[] {
	return fs
		.readdirSync(src, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$/.test(file))
		.flatMap((file) => importsOf(file, fs.readFileSync(`${src}/${file}`, 'utf8')));
}

export function importsOf(file: string, text: string): Import[] {
	const code = file.endsWith('.svelte')
		? [...text.matchAll(SCRIPT)].map(([, script]) => script).join('\n')
		: text;
	const found: Import[] = [];
	const visit = (node: ts.Node) => {
		const named = nameIn(node);
		const to = named && resolve(file, named.specifier);
		if (named && to) found.push({ from: file, to, kind: named.kind });
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
	return found;
}

function nameIn(node: ts.Node): { specifier: string; kind: ImportKind } | null {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
		if (!node.moduleSpecifier || !ts.isStringLiteral(node.moduleSpecifier)) return null;
		return { specifier: node.moduleSpecifier.text, kind: isOfTypes(node) ? 'type' : 'value' };
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
		return literal(node.argument.literal, 'type');
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
		return literal(node.arguments[0], 'later');
	return null;
}

function literal(node: ts.Node | undefined, kind: ImportKind) {
	return node && ts.isStringLiteral(node) ? { specifier: node.text, kind } : null;
}

function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	const clause = node.importClause;
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const names = clause.namedBindings;
	return (
		!clause.name &&
		names !== undefined &&
		ts.isNamedImports(names) &&
		names.elements.every(({ isTypeOnly }) => isTypeOnly)
	);
}

/** Files that import each other, directly or not; each circle once, its files in order. Tarjan's algorithm. */
export function circlesIn(imports: readonly Import[]): string[][] {
	const next = new Map<string, Set<string>>();
	for (const { from, to } of imports) next.set(from, (next.get(from) ?? new Set()).add(to));
	const seen = new Map<string, { index: number; low: number; open: boolean }>();
	const stack: string[] = [];
	const circles: string[][] = [];
	const visit = (file: string) => {
		const own = { index: seen.size, low: seen.size, open: true };
		seen.set(file, own);
		stack.push(file);
		for (const other of next.get(file) ?? []) {
			const known = seen.get(other);
			if (!known) own.low = Math.min(own.low, visit(other).low);
			else if (known.open) own.low = Math.min(own.low, known.index);
		}
		if (own.low === own.index) {
			const circle = stack.splice(stack.indexOf(file));
			for (const one of circle) seen.get(one)!.open = false;
			if (circle.length > 1 || next.get(file)?.has(file)) circles.push(circle.sort());
		}
		return own;
	};
	for (const file of next.keys()) if (!seen.has(file)) visit(file);
	return circles;
}
