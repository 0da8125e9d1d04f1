// What TypeScript has and AssemblyScript has not, found as one types and said in plain words.
import ts from 'typescript';
import { hintFor } from '../assemblyscript/as-hints.ts';
import type { ProblemHint } from '../hint.ts';

export interface Limit {
	start: number;
	length: number;
	message: string;
	hint: ProblemHint | null;
}

const NOT_IMPLEMENTED = 100;
const CANNOT_FIND = 2304;

/** What the compiler says of a node, if it refuses it. */
function refusal(node: ts.Node, checker: ts.TypeChecker): [code: number, text: string] | null {
	if (ts.isTryStatement(node)) return [NOT_IMPLEMENTED, 'Not implemented: Exceptions'];
	if (ts.isForOfStatement(node)) return [NOT_IMPLEMENTED, 'Not implemented: Iterators'];
	if (ts.isForInStatement(node)) return [NOT_IMPLEMENTED, 'Not implemented: Iterators'];
	if (node.kind === ts.SyntaxKind.RegularExpressionLiteral)
		return [NOT_IMPLEMENTED, 'Not implemented: Regular expressions'];
	if (ts.isUnionTypeNode(node) && !isNullable(node))
		return [NOT_IMPLEMENTED, 'Not implemented: union types'];
	if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node))
		return [CANNOT_FIND, "Cannot find name 'async'."];
	if (ts.isDeleteExpression(node)) return [CANNOT_FIND, "Cannot find name 'delete'."];
	if (ts.isYieldExpression(node)) return [NOT_IMPLEMENTED, 'Not implemented: Generators'];
	const keyword = KEYWORDS.get(node.kind);
	if (keyword !== undefined) return [CANNOT_FIND, `Cannot find name '${keyword}'.`];
	if (ts.isIdentifier(node)) {
		if (node.text === 'undefined') return [CANNOT_FIND, "Cannot find name 'undefined'."];
		if (isCaptured(node, checker)) return [NOT_IMPLEMENTED, 'Not implemented: Closures'];
	}
	return null;
}

const KEYWORDS = new Map<ts.SyntaxKind, string>([
	[ts.SyntaxKind.AnyKeyword, 'any'],
	[ts.SyntaxKind.UnknownKeyword, 'unknown'],
	[ts.SyntaxKind.ObjectKeyword, 'object'],
	[ts.SyntaxKind.UndefinedKeyword, 'undefined']
]);

function isNullable({ types }: ts.UnionTypeNode): boolean {
	const others = types.filter(
		(type) => !(ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword)
	);
	return others.length === 1;
}

function functionAround(node: ts.Node): ts.Node | null {
	for (let around = node.parent; around; around = around.parent)
		if (ts.isFunctionLike(around) || ts.isClassLike(around)) return around;
	return null;
}

/** A local variable of a function around this one. */
function isCaptured(node: ts.Identifier, checker: ts.TypeChecker): boolean {
	const inner = functionAround(node);
	if (!inner || (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node))
		return false;
	const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
	if (!declaration || declaration.getSourceFile() !== node.getSourceFile()) return false;
	if (!ts.isVariableDeclaration(declaration) && !ts.isParameter(declaration)) return false;
	const outer = functionAround(declaration);
	return (
		outer !== null && outer !== inner && !isWithin(declaration, inner) && isWithin(node, outer)
	);
}

function isWithin(node: ts.Node, around: ts.Node): boolean {
	return node.pos >= around.pos && node.end <= around.end;
}

export function limitsIn(source: ts.SourceFile, checker: ts.TypeChecker): Limit[] {
	const found: Limit[] = [];
	const visit = (node: ts.Node): void => {
		const refused = refusal(node, checker);
		if (refused) {
			const [code, text] = refused;
			const start = node.getStart(source);
			const width = ts.isTryStatement(node) || ts.isForOfStatement(node) ? 3 : node.end - start;
			found.push({ start, length: width, message: text, hint: hintFor({ code, text }) });
			// What is inside of it would only repeat it.
			if (!ts.isTryStatement(node) && !ts.isForOfStatement(node)) return;
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}
