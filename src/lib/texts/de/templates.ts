// The texts of the ready folders for local toolchains, in German.
import { messages } from '../messages.ts';
import type { templates as english } from '../en/templates.ts';

export const templates = messages<typeof english>('templates', {
	title: 'Mit lokaler Toolchain',
	what: 'Ein Ordner mit Build-Dateien, Bindings und zwei Programmen. Entpacken und bauen Sie ihn, und beobachten Sie ihn hier: Jeder Build läuft auf dem Board.',
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'Go, mit TinyGo',
	c: 'C, mit wasi-sdk oder clang',
	cpp: 'C++, mit wasi-sdk oder clang',
	assemblyscript: 'AssemblyScript, mit npm',
	rustNeeds: 'Rust mit dem Target wasm32-wasip1',
	zigNeeds: 'Zig 0.11 oder neuer',
	tinygoNeeds: 'Go und TinyGo 0.34 oder neuer, make',
	cNeeds: 'wasi-sdk oder clang, lld und wasi-libc, und make',
	cppNeeds: 'wasi-sdk oder clang, lld, wasi-libc und libc++, und make',
	assemblyscriptNeeds: 'Node.js mit npm',
	rustBuild: 'cargo build --release',
	zigBuild: 'zig build',
	tinygoBuild: 'make',
	cBuild: 'make',
	cppBuild: 'make',
	assemblyscriptBuild: 'npm install, npm run build',
	needs: 'Sie brauchen {what}.',
	buildWith: 'Bauen: {command}',
	untested: 'Ungetestet',
	untestedWhy: 'Nach der Dokumentation geschrieben: Die Tests dieses Projekts haben kein TinyGo.',
	download: 'Herunterladen',
	downloadOf: 'Ordner für {language} herunterladen',
	saved: '{file} wurde gespeichert.',
	next: 'Entpacken Sie ihn, bauen Sie ihn, wie es in seiner README steht, und beobachten Sie den Ordner.',
	followFolder: 'Ordner beobachten …',
	fromGallery: 'Mit lokaler Toolchain …',
	fromGalleryHint:
		'Rust, Zig, Go, C, C++, AssemblyScript: ein fertiger Ordner für Ihren eigenen Editor und Compiler'
});
