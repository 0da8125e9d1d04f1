// A finding about a module, and what the module was made with → what to change, as flag or setting of that toolchain.
import type { Feature } from '#lib/image/inspect/features.ts';
import type { InspectedImport } from '#lib/image/inspect/inspect-module.ts';
import type { ModuleOrigin } from '#lib/image/inspect/module-origin.ts';
import { originAdvice as words } from '#lib/texts/en/origin-advice.ts';
import type { Words } from '#lib/texts/words.ts';

/** What a finding is about, as far as advice depends on it. */
export interface AdvisedFinding {
	code: string;
	feature?: Feature;
}

/** By toolchain; `any` where the toolchain makes no difference, or is not known. */
type Advice = Readonly<Partial<Record<ModuleOrigin | 'any', Words>>>;

const WIDE: Advice = {
	rust: words.rustWide,
	clang: words.clangWide,
	zig: words.zigWide,
	emscripten: words.emscriptenWide,
	assemblyscript: words.assemblyscriptWide
};

const BY_FEATURE: Readonly<Partial<Record<Feature, Advice>>> = {
	exceptions: {
		rust: words.rustExceptions,
		clang: words.clangExceptions,
		zig: words.zigExceptions,
		tinygo: words.tinygoExceptions,
		emscripten: words.emscriptenExceptions,
		assemblyscript: words.assemblyscriptExceptions
	},
	gc: { any: words.anyGc, assemblyscript: words.assemblyscriptGc },
	simd: {
		rust: words.rustSimd,
		clang: words.clangSimd,
		zig: words.zigSimd,
		tinygo: words.tinygoSimd,
		emscripten: words.emscriptenSimd,
		assemblyscript: words.assemblyscriptSimd
	},
	'tail-call': {
		rust: words.rustTailCall,
		clang: words.clangTailCall,
		zig: words.zigTailCall,
		emscripten: words.emscriptenTailCall
	},
	memory64: WIDE,
	'multi-memory': WIDE,
	'extended-const': {
		rust: words.rustConstants,
		clang: words.clangConstants,
		zig: words.zigConstants
	}
};

const BY_CODE: Readonly<Record<string, Advice>> = {
	component: {
		any: words.anyComponent,
		rust: words.rustComponent,
		tinygo: words.tinygoComponent,
		clang: words.clangComponent,
		go: words.goComponent
	},
	'entry-missing': {
		rust: words.rustEntry,
		zig: words.zigEntry,
		tinygo: words.tinygoEntry,
		go: words.goEntry,
		clang: words.clangEntry,
		emscripten: words.emscriptenEntry,
		assemblyscript: words.assemblyscriptEntry
	},
	'memory-not-exported': {
		rust: words.rustMemoryExport,
		clang: words.clangMemoryExport,
		zig: words.zigMemoryExport,
		tinygo: words.tinygoMemoryExport,
		emscripten: words.emscriptenMemoryExport,
		assemblyscript: words.assemblyscriptMemoryExport
	},
	'memory-too-large': {
		rust: words.rustMemory,
		zig: words.zigMemory,
		tinygo: words.tinygoMemory,
		clang: words.clangMemory,
		emscripten: words.emscriptenMemory,
		assemblyscript: words.assemblyscriptMemory,
		go: words.goMemory
	},
	'image-too-large': {
		rust: words.rustSize,
		zig: words.zigSize,
		tinygo: words.tinygoSize,
		clang: words.clangSize,
		emscripten: words.emscriptenSize,
		assemblyscript: words.assemblyscriptSize,
		go: words.goSize
	},
	'threads-not-shared': {
		rust: words.rustThreads,
		clang: words.clangThreads,
		zig: words.zigThreads
	},
	'heap-base-exported': { rust: words.rustHeapBase, clang: words.clangHeapBase },
	'malloc-exported': {
		rust: words.rustMalloc,
		clang: words.clangMalloc,
		emscripten: words.emscriptenMalloc,
		tinygo: words.tinygoMalloc
	},
	'import-signature': {
		rust: words.rustImport,
		zig: words.zigImport,
		tinygo: words.tinygoImport,
		clang: words.clangImport,
		assemblyscript: words.assemblyscriptImport
	}
};

const FOR_BROWSERS: Advice = {
	rust: words.rustJavaScript,
	tinygo: words.tinygoJavaScript,
	go: words.goJavaScript,
	emscripten: words.emscriptenJavaScript
};

/** Where unknown imports come from decides what helps. */
function importAdvice(imports: readonly InspectedImport[]): Advice {
	const has = (pattern: RegExp) =>
		imports.some(({ module, name }) => pattern.test(`${module} ${name}`));
	if (has(/^wasi:/)) return { ...BY_CODE.component, any: words.anyPreview2 };
	if (has(/^(wbg|gojs|go) |__wbindgen|_bg\.js |^env (_?emscripten_|__syscall_|invoke_)/))
		return FOR_BROWSERS;
	if (has(/^env (abort|seed|trace|console\.)/))
		return { assemblyscript: words.assemblyscriptAbort };
	return { ...BY_CODE['import-signature'], emscripten: words.emscriptenJavaScript };
}

/** Null: there is nothing to say beyond the finding. */
export function adviceOn(
	finding: AdvisedFinding,
	origin: ModuleOrigin | null,
	imports: readonly InspectedImport[]
): Words | null {
	const advice = adviceFor(finding, imports);
	const own = origin && advice[origin];
	if (own) return words.inLanguage({ language: words[origin], advice: own });
	return advice.any ?? null;
}

function adviceFor({ code, feature }: AdvisedFinding, imports: readonly InspectedImport[]): Advice {
	if (feature) return BY_FEATURE[feature] ?? {};
	if (code === 'import-unknown') return importAdvice(imports);
	return BY_CODE[code] ?? {};
}

export function originName(origin: ModuleOrigin): Words {
	return words[origin];
}
