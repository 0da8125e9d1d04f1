// The texts of the ready folders for local toolchains.
import { room } from '../room.ts';

export const templates = room('templates', {
	title: 'With a local toolchain',
	what: 'A folder with build files, bindings and two programs. Unpack it, build it, and follow it here: each build runs on the board.',
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'Go, by TinyGo',
	c: 'C, by wasi-sdk or clang',
	cpp: 'C++, by wasi-sdk or clang',
	assemblyscript: 'AssemblyScript, by npm',
	rustNeeds: 'Rust with the target wasm32-wasip1',
	zigNeeds: 'Zig 0.11 or later',
	tinygoNeeds: 'Go and TinyGo 0.34 or later, make',
	cNeeds: 'wasi-sdk, or clang, lld and wasi-libc, and make',
	cppNeeds: 'wasi-sdk, or clang, lld, wasi-libc and libc++, and make',
	assemblyscriptNeeds: 'Node.js with npm',
	rustBuild: 'cargo build --release',
	zigBuild: 'zig build',
	tinygoBuild: 'make',
	cBuild: 'make',
	cppBuild: 'make',
	assemblyscriptBuild: 'npm install, npm run build',
	needs: 'You need {what}.',
	buildWith: 'Build: {command}',
	untested: 'Untested',
	untestedWhy: 'Written from documentation: the tests of this project have no TinyGo.',
	download: 'Download',
	downloadOf: 'Download the folder for {language}',
	saved: '{file} was saved.',
	next: 'Unpack it, build it as its README says, and follow the folder.',
	followFolder: 'Follow a folder…',
	fromGallery: 'With a local toolchain…',
	fromGalleryHint:
		'Rust, Zig, Go, C, C++, AssemblyScript: a ready folder for your own editor and compiler'
});
