// An exported type has one meaning in src/lib: its name is declared in one file. Two layers that must not know each other
// may each have a word that is theirs; those names stand here with the reason.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const LIB = fileURLToPath(new URL('../src/lib', import.meta.url));

const ALLOWED: Readonly<Record<string, string>> = {
	BoardFacts: 'board-check asks a board for facts of its own; it must not know flow',
	BoardState: 'flash has the state that a board is in after flashing; it must not know board',
	Check: 'a check of a board and a check in a scenario: two engines, one word of the field',
	Dice: 'random choices from a seed, in tests and in the comparison: layers that must not know each other',
	ExampleCard: 'a feature has the card as it draws it, with the fields that project gives',
	Feature: 'a feature of wasm; compare must not know image',
	FunctionType: 'of wasm; the compiler reads what it linked by its own reader',
	Kind: 'local to the arguments of programs and to the reader of modules',
	LinkOptions: 'of a console’s link and of a linker: the field’s word in both',
	LogLevel: 'Zephyr’s levels, on both sides of the line, which must not know each other',
	ModuleImport: 'of wasm; the compiler’s has the place in the source besides',
	Program: 'a program of the comparison, and one that was built: two layers without a common one',
	Step: 'of a case that is played, and of a scenario: two engines',
	StepState: 'of a step of a run, and of a step of a scenario',
	SwapType: 'of a simulated board with MCUboot, and of a fake one that flash is tested against',
	TextSize: 'ui knows no settings, and settings know no ui',
	Texts: 'texts that are read from a file, and the texts of the interface',
	Toolchain: 'of the compiler, and as the page sees it',
	TransferOptions:
		'of one blob, and of an image: both in image/registry, which is the registry’s word',
	UsbIds: 'as a profile of flash has them, and as WebSerial names them',
	Verdict: 'on a check, on a replay and on a signature: three layers without a common one'
};

const DECLARED =
	/^[\t ]?export (?:declare )?(?:abstract )?(?:interface|type|class|enum) ([A-Za-z]\w*)/gm;

function filesByName(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const name of fs.readdirSync(LIB, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(ts|svelte)$/.test(name) || /\.test\.ts$/.test(name)) continue;
		for (const [, type] of fs.readFileSync(`${LIB}/${name}`, 'utf8').matchAll(DECLARED))
			found.set(type!, [...(found.get(type!) ?? []), name.replaceAll('\\', '/')]);
	}
	return found;
}

const declared = [...filesByName()];

test('a name that is exported has one meaning', () => {
	expect(declared.length).toBeGreaterThan(1000);
	const twice = declared
		.filter(([name, files]) => files.length > 1 && !(name in ALLOWED))
		.map(([name, files]) => `${name}: ${files.join(', ')}`);
	expect(twice).toEqual([]);
});

test('no name is excused that has one meaning by now', () => {
	const twice = declared.filter(([, files]) => files.length > 1).map(([name]) => name);
	expect(Object.keys(ALLOWED).filter((name) => !twice.includes(name))).toEqual([]);
});
