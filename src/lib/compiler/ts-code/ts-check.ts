// The problems of a file as one types: what TypeScript finds and how it would mend it, what AssemblyScript does not
// have, and permissions that are missing.
import ts from 'typescript';
import { capabilitiesOf } from '#lib/abi/capabilities.ts';
import { permissionNames } from '#lib/project/edit-build-file.ts';
import { BUILD_FILE } from '#lib/project/project.ts';
import { hintFor } from '../assemblyscript/as-hints.ts';
import type { QuickFix } from '../code-service.ts';
import type { Diagnostic } from '../compiler.ts';
import { limitsIn } from './as-limits.ts';
import { permissionIn } from './ts-docs.ts';
import { FORMAT, type TsProject } from './ts-project.ts';

/** Names that are misspelt or not imported, and what the service mends well. */
const MENDED = new Set([2304, 2305, 2551, 2552, 2724]);
/** Asking for fixes takes time: only the first ones get some. */
const MOST_MENDED = 10;
const MOST_FIXES = 3;

const SEVERITY: Readonly<Record<ts.DiagnosticCategory, Diagnostic['severity']>> = {
	[ts.DiagnosticCategory.Error]: 'error',
	[ts.DiagnosticCategory.Warning]: 'warning',
	[ts.DiagnosticCategory.Suggestion]: 'note',
	[ts.DiagnosticCategory.Message]: 'note'
};

export function checkFile(project: TsProject, file: string): Diagnostic[] {
	const name = project.nameOf(file);
	const { service, settings } = project;
	if (!project.isOwn(name) || project.text(name) === undefined) return [];
	const syntactic = service.getSyntacticDiagnostics(name);
	const semantic = service
		.getSemanticDiagnostics(name)
		.filter(({ code }) => settings.isTold(code, file));
	const limits = settings.isAssemblyScript ? limitsOf(project, name) : [];
	const told = [...syntactic, ...semantic].map((found, i) =>
		diagnosticOf(project, name, found, i < MOST_MENDED)
	);
	const own = limits.filter(({ range }) => !told.some((other) => isAt(other, range)));
	return [...told, ...own, ...missingPermissions(project, name)];
}

function isAt({ range }: Diagnostic, place: Diagnostic['range']): boolean {
	return range?.startLine === place?.startLine && range?.startColumn === place?.startColumn;
}

function diagnosticOf(
	project: TsProject,
	name: string,
	{ code, category, messageText, start = 0, length = 0 }: ts.Diagnostic,
	isMended: boolean
): Diagnostic {
	const message = ts.flattenDiagnosticMessageText(messageText, '\n');
	const hint = project.settings.isAssemblyScript ? hintFor({ code, text: message }) : null;
	const fixes = isMended && MENDED.has(code) ? fixesOf(project, name, { start, length }, code) : [];
	return {
		severity: SEVERITY[category],
		message,
		...project.placeOf(name, { start, length }),
		code: `TS${code}`,
		...hint,
		...(fixes.length > 0 && { fixes })
	};
}

function fixesOf(
	project: TsProject,
	name: string,
	{ start, length }: ts.TextSpan,
	code: number
): QuickFix[] {
	return project.service
		.getCodeFixesAtPosition(name, start, start + length, [code], FORMAT, {
			quotePreference: 'single'
		})
		.map(({ description, changes }): QuickFix => ({
			what: { kind: 'other', text: description },
			edits: project.editsOf(changes)
		}))
		.filter(({ edits }) => edits.length > 0)
		.slice(0, MOST_FIXES);
}

function limitsOf(project: TsProject, name: string): Diagnostic[] {
	const program = project.service.getProgram();
	const source = program?.getSourceFile(name);
	if (!program || !source) return [];
	return limitsIn(source, program.getTypeChecker()).map(({ start, length, message, hint }) => ({
		severity: 'error',
		message,
		...project.placeOf(name, { start, length }),
		code: 'AS100',
		...hint
	}));
}

/** At the first use of each name of our module that needs a permission which `build.yaml` does not give. */
function missingPermissions(project: TsProject, name: string): Diagnostic[] {
	const given = givenCapabilities(project.files[BUILD_FILE]);
	const program = project.service.getProgram();
	const source = program?.getSourceFile(name);
	if (!given || !program || !source) return [];
	const checker = program.getTypeChecker();
	const found = new Map<string, Diagnostic>();
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) return;
		if (ts.isIdentifier(node) && !found.has(node.text)) {
			const permission = permissionOf(node, checker);
			const [wanted] = permission === null ? [] : capabilitiesOf([permission]);
			if (permission !== null && wanted && !given.includes(wanted)) {
				const span = { start: node.getStart(source), length: node.text.length };
				found.set(node.text, missing(project, name, node.text, permission, span));
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return [...found.values()];
}

function permissionOf(node: ts.Identifier, checker: ts.TypeChecker): string | null {
	const symbol = checker.getSymbolAtLocation(node);
	if (!symbol) return null;
	const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
	const declaration = target.declarations?.[0];
	if (!declaration?.getSourceFile().fileName.startsWith('/ocre/')) return null;
	return permissionIn(target.getJsDocTags(checker), target.getDocumentationComment(checker));
}

function givenCapabilities(buildFile: string | undefined) {
	if (buildFile === undefined) return null;
	try {
		return capabilitiesOf(permissionNames(buildFile));
	} catch {
		return null;
	}
}

function missing(
	project: TsProject,
	file: string,
	name: string,
	permission: string,
	span: ts.TextSpan
): Diagnostic {
	return {
		severity: 'warning',
		message: `${name} needs the permission ${permission}, which build.yaml does not give`,
		...project.placeOf(file, span),
		code: 'missing-permission',
		mistake: { id: 'missing-permission', values: { name, permission } },
		fixes: [{ what: { kind: 'permission', permission }, edits: [] }]
	};
}
