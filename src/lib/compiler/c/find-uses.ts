// Finds where a source file declares and uses a function, by asking clang: a name that is poisoned is reported at
// every occurrence, and one that is already an enumerator is also reported at every declaration.
import { utf8 } from '#lib/core/bytes.ts';
import type { SourceRange } from '../compiler.ts';
import type { Toolchain } from '../tools/toolchain.ts';
import { parseClangOutput, projectPath, type DiagnosticMapper } from './clang-diagnostics.ts';
import { inspectArguments } from './flags.ts';

const TRAP_HEADER = 'out/trap.h';
const IDENTIFIER = /^[A-Za-z_]\w*$/;

export interface Place {
	file: string;
	range: SourceRange;
}

export interface Occurrences {
	declarations: readonly Place[];
	uses: readonly Place[];
}

export interface FindOptions {
	toolchain: Toolchain;
	inputs: ReadonlyMap<string, Uint8Array>;
	headerFolders: readonly string[];
	threads: boolean;
	mapper: DiagnosticMapper;
}

export function findOccurrences(source: string, name: string, options: FindOptions): Occurrences {
	if (!IDENTIFIER.test(name)) return { declarations: [], uses: [] };
	const trap = utf8(`enum { ${name} };\n#pragma GCC poison ${name}\n`);
	const { stderr } = options.toolchain.run(
		inspectArguments(source, {
			headerFolders: options.headerFolders,
			threads: options.threads,
			extra: ['-include', `/${TRAP_HEADER}`]
		}),
		new Map([...options.inputs, [TRAP_HEADER, trap]])
	);
	const found = parseClangOutput(stderr).flatMap((raw) => {
		const file = projectPath(raw.path);
		return file === null ? [] : [{ ...raw, file, key: `${file}:${raw.line}:${raw.byteColumn}` }];
	});
	const declared = new Set(
		found.filter(({ message }) => message.startsWith('redefinition of')).map(({ key }) => key)
	);
	const places = found.filter(({ message }) => message.includes('poisoned'));
	const place = ({ file, line, byteColumn }: (typeof places)[number]): Place => ({
		file,
		range: options.mapper.text(file).wordAt(line, byteColumn)
	});
	return {
		declarations: places.filter(({ key }) => declared.has(key)).map(place),
		uses: places.filter(({ key }) => !declared.has(key)).map(place)
	};
}
