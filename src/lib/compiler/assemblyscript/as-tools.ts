// What the compiler of AssemblyScript is made of. The site's build puts it into one file with our library; tests take
// it from the package.

type AssemblyScript = typeof import('assemblyscript');

export interface AsTools {
	assemblyscript: AssemblyScript;
	/** `wrapModule` gives what the compiler made, to look at and to write as bytes. */
	binaryen: (typeof import('assemblyscript/binaryen'))['default'];
	/** Sources of the language's own library by their path in it, without the ending: `rt/tlsf`. */
	standardLibrary: Readonly<Record<string, string>>;
	/** Sources of ours in the same way: `ocre/index`, `ocre/pins`, `rt/stub`. */
	sdk: Readonly<Record<string, string>>;
}
