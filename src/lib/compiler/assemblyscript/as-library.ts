// The library that programs are compiled with: the language's own with repairs, and ours instead of it or beside it.
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { AsTools } from './as-tools.ts';

interface Repair {
	file: string;
	of: string | RegExp;
	by: string;
}

/** The board puts a heap of its own behind the memory of the program, and counts it as the program's. */
const TAKES_ITS_OWN = `function initialize(): void {
  let rootOffset = (__heap_base + AL_MASK) & ~AL_MASK;
  let end = startEnd();
  if (rootOffset + ROOT_SIZE + AL_SIZE > end) {
    let first = memory.grow(1);
    if (first < 0) outOfMemory();
    rootOffset = <usize>first << 16;
    end = rootOffset + 0x10000;
  }
  let root = changetype<Root>(rootOffset);
  memory.fill(rootOffset, 0, ROOT_SIZE);
  addMemory(root, rootOffset + ROOT_SIZE, <u64>end);
  ROOT = root;
}
`;

const REPAIRS: readonly Repair[] = [
	{ file: 'rt/tlsf', of: /^function initialize\(\): void \{\n[\s\S]*?\n\}\n/m, by: TAKES_ITS_OWN },
	{
		file: 'rt/tlsf',
		of: 'if (memory.grow(pagesNeeded) < 0) unreachable();',
		by: 'if (memory.grow(pagesNeeded) < 0) outOfMemory();'
	},
	{ file: 'rt/tlsf', of: /^/, by: 'import { outOfMemory, startEnd } from "./board";\n' },
	// 250 bytes in each program that prints a number.
	...['32', '64'].map(() => ({
		file: 'util/number',
		of: 'throw new RangeError("toString() radix argument must be between 2 and 36");',
		by: 'unreachable();'
	}))
];

function repair(library: Map<string, string>): void {
	for (const { file, of, by } of REPAIRS) {
		const source = library.get(file) ?? '';
		if ((typeof of === 'string' ? source.indexOf(of) : source.search(of)) < 0)
			throw new AppError('compiler-crashed', `${file} of AssemblyScript is not as it was`);
		library.set(file, source.replace(of, by));
	}
}

/** Texts of ours that are in the image as UTF-8 and not as objects of the language. */
const UTF8_TEXT = /\butf8\('((?:[^'\\]|\\n)*)'\)/g;

function withBytes(source: string): string {
	return source.replace(UTF8_TEXT, (_call, text: string) => {
		const bytes = [...utf8(text.replaceAll('\\n', '\n')), 0];
		return `memory.data<u8>([${bytes.join()}])`;
	});
}

/** By path without the ending. */
export function libraryOf({
	standardLibrary,
	sdk
}: Pick<AsTools, 'standardLibrary' | 'sdk'>): ReadonlyMap<string, string> {
	const library = new Map(Object.entries(standardLibrary));
	repair(library);
	for (const [path, source] of Object.entries(sdk)) library.set(path, withBytes(source));
	return library;
}
