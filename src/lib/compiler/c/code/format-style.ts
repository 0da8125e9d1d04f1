// The style in which a file is formatted: that of the nearest .clang-format of the project, or else ours. It does not
// know clang-format's wasm, so that tests and Node use the same.

export const STYLE_FILE = '.clang-format';

/** As Zephyr writes C. */
const OURS = {
	BasedOnStyle: 'LLVM',
	ColumnLimit: 100,
	BreakBeforeBraces: 'Linux',
	AllowShortFunctionsOnASingleLine: 'None',
	AllowShortIfStatementsOnASingleLine: 'Never',
	AllowShortLoopsOnASingleLine: false,
	IndentCaseLabels: false,
	SortIncludes: 'Never'
} as const;

export type ClangFormat = (source: string, file: string, style: string) => string;

/** Null where nothing changes, or where clang-format cannot read the style. */
export function formatWith(
	format: ClangFormat,
	file: string,
	files: Readonly<Record<string, string>>
): string | null {
	const source = files[file];
	if (source === undefined) return null;
	const formatted = format(source, nameFor(file), styleFor(file, files));
	return formatted === source ? null : formatted;
}

/** A header of C is read as C++ otherwise. */
function nameFor(file: string): string {
	return /\.h$/i.test(file) ? file.replace(/\.h$/i, '.c') : file;
}

export function styleFor(file: string, files: Readonly<Record<string, string>>): string {
	let folder = file;
	do {
		folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
		const own = files[folder === '' ? STYLE_FILE : `${folder}/${STYLE_FILE}`];
		if (own !== undefined && own.trim() !== '') return own;
	} while (folder !== '');
	const [, spaces] = /^( {2,8})\S/m.exec(files[file] ?? '') ?? [];
	const hasTabs = /^\t+\S/m.test(files[file] ?? '');
	const width = hasTabs || !spaces ? 8 : spaces.length;
	const indent = {
		IndentWidth: width,
		TabWidth: 8,
		UseTab: hasTabs || !spaces ? 'Always' : 'Never'
	};
	return JSON.stringify({ ...OURS, ...indent });
}
