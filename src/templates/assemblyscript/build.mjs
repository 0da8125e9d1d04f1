// `npm run build` makes build/blink.wasm and build/message.wasm, as Ocre takes them.
//
// It is AssemblyScript's own command line, with the library of `sdk` beside the language's: the module `ocre`, and a
// memory manager that leaves alone what the board puts behind the program's memory.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const PROGRAMS = ['blink', 'message'];

/** Of 64 KiB: data and heap share them. Larger programs need more; the page says when they do not fit. */
const PAGES = 2;

const FLAGS = [
	...['-Oz', '--runtime', 'stub', '--exportStart', '_start', '--memoryBase', '1024'],
	...['--initialMemory', PAGES, '--maximumMemory', PAGES, '--use', `OCRE_PAGES=${PAGES}`],
	...['abort', 'trace', 'seed'].flatMap((name) => ['--use', `${name}=~lib/ocre/abort/${name}`])
].map(String);

/** Texts of the library that are in the image as UTF-8, and not as objects of the language. */
function withBytes(source) {
	return source.replace(/\butf8\('((?:[^'\\]|\\n)*)'\)/g, (_call, text) => {
		const bytes = [...Buffer.from(text.replaceAll('\\n', '\n')), 0];
		return `memory.data<u8>([${bytes.join()}])`;
	});
}

for (const path of readdirSync('sdk', { recursive: true })) {
	const name = String(path).replaceAll('\\', '/');
	if (!name.endsWith('.ts')) continue;
	asc.libraryFiles[name.slice(0, -'.ts'.length)] = withBytes(readFileSync(`sdk/${name}`, 'utf8'));
}

/** The program's own statements, and then the wait for events, where it listens to any. */
const startOf = (name) => `import "./src/${name}";
import { stay } from "ocre/events";
export { ocre_event } from "ocre/events";
stay();
`;

mkdirSync('build', { recursive: true });
for (const name of PROGRAMS) {
	const start = `.start-${name}.ts`;
	writeFileSync(start, startOf(name));
	// Written under another name and then renamed: a page that follows the folder never sees half a module.
	const { error, stderr } = await asc.main([start, '-o', `build/${name}.part`, ...FLAGS]);
	rmSync(start);
	process.stderr.write(stderr.toString());
	if (error) process.exit(1);
	renameSync(`build/${name}.part`, `build/${name}.wasm`);
}
