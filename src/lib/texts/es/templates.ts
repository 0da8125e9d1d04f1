// The texts of the ready folders for local toolchains, in Spanish.
import { messages } from '../messages.ts';
import type { templates as english } from '../en/templates.ts';

export const templates = messages<typeof english>('templates', {
	title: 'Con un toolchain local',
	what: 'Una carpeta con archivos de compilación, bindings y dos programas. Descomprímala, compílela y sígala aquí: cada compilación se ejecuta en la placa.',
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'Go, con TinyGo',
	c: 'C, con wasi-sdk o clang',
	cpp: 'C++, con wasi-sdk o clang',
	assemblyscript: 'AssemblyScript, con npm',
	rustNeeds: 'Rust con el target wasm32-wasip1',
	zigNeeds: 'Zig 0.11 o posterior',
	tinygoNeeds: 'Go y TinyGo 0.34 o posterior, make',
	cNeeds: 'wasi-sdk, o clang, lld y wasi-libc, y make',
	cppNeeds: 'wasi-sdk, o clang, lld, wasi-libc y libc++, y make',
	assemblyscriptNeeds: 'Node.js con npm',
	rustBuild: 'cargo build --release',
	zigBuild: 'zig build',
	tinygoBuild: 'make',
	cBuild: 'make',
	cppBuild: 'make',
	assemblyscriptBuild: 'npm install, npm run build',
	needs: 'Hace falta {what}.',
	buildWith: 'Compilación: {command}',
	untested: 'Sin probar',
	untestedWhy:
		'Se escribió a partir de la documentación: las pruebas de este proyecto no disponen de TinyGo.',
	download: 'Descargar',
	downloadOf: 'Descargar la carpeta para {language}',
	saved: 'Se guardó {file}.',
	next: 'Descomprímala, compílela como dice su README y siga la carpeta.',
	followFolder: 'Seguir una carpeta…',
	fromGallery: 'Con un toolchain local…',
	fromGalleryHint:
		'Rust, Zig, Go, C, C++, AssemblyScript: una carpeta lista para un editor y un compilador propios'
});
