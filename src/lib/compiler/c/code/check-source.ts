// The problems of a file as one types: what a compile would say of the source, and permissions that are missing.
import { capabilitiesOf } from '#lib/abi/capabilities.ts';
import { permissionNames } from '#lib/project/edit-build-file.ts';
import { BUILD_FILE } from '#lib/project/project.ts';
import { LineIndex } from '../../code/line-index.ts';
import type { CodeRequest, QuickFix } from '../../code-service.ts';
import type { Diagnostic } from '../../compiler.ts';
import type { Toolchain } from '../../tools/toolchain.ts';
import { DiagnosticMapper, parseClangOutput } from '../clang-diagnostics.ts';
import { checkArguments, type FrontendOptions } from '../flags.ts';
import { explainProblems } from './explain.ts';
import { includeFix } from './fixes.ts';
import type { ProjectNames } from './names.ts';
import { docsOf } from './symbol-docs.ts';

const SOURCE = /\.(?:c|cc|cpp|cxx)$/i;
const HEADER = /\.(?:h|hh|hpp)$/i;

/** What clang is given: its options, and the files of the project with whatever these name. */
export interface AskedOfClang {
	options: FrontendOptions;
	inputs: Map<string, Uint8Array>;
}

export function checkSource(
	toolchain: Toolchain,
	names: ProjectNames,
	request: CodeRequest,
	asked: (source: string) => AskedOfClang
): Diagnostic[] {
	const source = sourceOf(names, request);
	if (source === null) return [];
	const { options, inputs } = asked(source);
	const run = toolchain.run(checkArguments(source, options), inputs);
	const mapper = new DiagnosticMapper(request.files);
	const found = explainProblems(parseClangOutput(run.stderr), mapper, {
		notes: false,
		more: ({ file }, name) =>
			file === null || name === null ? [] : includesFor(names, request, file, name)
	});
	// What belongs to no file of the project would have no place to be shown at.
	return [...found.filter(({ file }) => file !== null), ...missingPermissions(names, request)];
}

/** A header is checked by way of a source that includes it. */
function sourceOf(names: ProjectNames, { files, file }: CodeRequest): string | null {
	if (SOURCE.test(file)) return file;
	if (!HEADER.test(file)) return null;
	const includes = (path: string, seen: Set<string>): boolean =>
		names.symbolsIn(path).includes.some((written) => {
			const included = names.includedFile(path, written);
			if (included === file) return true;
			if (!included || included.startsWith('/') || seen.has(included)) return false;
			seen.add(included);
			return includes(included, seen);
		});
	return Object.keys(files).find((path) => SOURCE.test(path) && includes(path, new Set())) ?? null;
}

function includesFor(
	names: ProjectNames,
	{ files }: CodeRequest,
	file: string,
	name: string
): QuickFix[] {
	const source = files[file] ?? '';
	const own = Object.keys(files).find(
		(path) =>
			path !== file &&
			HEADER.test(path) &&
			names.symbolsIn(path).symbols.some((symbol) => symbol.name === name && !symbol.scope)
	);
	if (own) return [includeFix(file, source, own, true)];
	const header = names.library.headerOf(name);
	return header ? [includeFix(file, source, header)] : [];
}

/** At the first use of each function that needs a permission which `build.yaml` does not give. */
function missingPermissions(names: ProjectNames, { files, file }: CodeRequest): Diagnostic[] {
	const buildFile = files[BUILD_FILE];
	if (buildFile === undefined) return [];
	const given = givenPermissions(buildFile);
	if (!given) return [];
	const found = new Map<string, Diagnostic>();
	const { tokens } = names.symbolsIn(file);
	let lines: LineIndex | null = null;
	for (const token of tokens) {
		if (token.kind !== 'name' || found.has(token.text) || !names.library.isSdk(token.text))
			continue;
		const symbol = names.find(file, token.text, token.from);
		if (!symbol?.file.startsWith('/ocre/')) continue;
		const { permission } = docsOf(names, symbol);
		const [wanted] = permission ? capabilitiesOf([permission]) : [];
		if (!permission || !wanted || given.includes(wanted)) continue;
		lines ??= new LineIndex(files[file] ?? '');
		found.set(
			token.text,
			missing(file, token.text, permission, lines.rangeOf(token.from, token.to))
		);
	}
	return [...found.values()];
}

function givenPermissions(buildFile: string) {
	try {
		return capabilitiesOf(permissionNames(buildFile));
	} catch {
		return null;
	}
}

function missing(
	file: string,
	name: string,
	permission: string,
	range: Diagnostic['range']
): Diagnostic {
	return {
		severity: 'warning',
		message: `${name} needs the permission ${permission}, which build.yaml does not give`,
		file,
		range,
		code: 'missing-permission',
		mistake: { id: 'missing-permission', values: { name, permission } },
		fixes: [{ what: { kind: 'permission', permission }, edits: [] }]
	};
}
