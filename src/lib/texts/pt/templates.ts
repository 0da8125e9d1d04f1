// The texts of the ready folders for local toolchains, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { templates as english } from '../en/templates.ts';

export const templates = messages<typeof english>('templates', {
	title: 'Com uma toolchain local',
	what: 'Uma pasta com arquivos de build, bindings e dois programas. Descompacte-a, compile-a e acompanhe-a aqui: cada build é executado na placa.',
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'Go, com TinyGo',
	c: 'C, com wasi-sdk ou clang',
	cpp: 'C++, com wasi-sdk ou clang',
	assemblyscript: 'AssemblyScript, com npm',
	rustNeeds: 'Rust com o target wasm32-wasip1',
	zigNeeds: 'Zig 0.11 ou mais novo',
	tinygoNeeds: 'Go e TinyGo 0.34 ou mais novo, make',
	cNeeds: 'wasi-sdk, ou clang, lld e wasi-libc, e make',
	cppNeeds: 'wasi-sdk, ou clang, lld, wasi-libc e libc++, e make',
	assemblyscriptNeeds: 'Node.js com npm',
	rustBuild: 'cargo build --release',
	zigBuild: 'zig build',
	tinygoBuild: 'make',
	cBuild: 'make',
	cppBuild: 'make',
	assemblyscriptBuild: 'npm install, npm run build',
	needs: 'Você precisa de {what}.',
	buildWith: 'Build: {command}',
	untested: 'Não testado',
	untestedWhy: 'Escrito a partir da documentação: os testes deste projeto não dispõem de TinyGo.',
	download: 'Baixar',
	downloadOf: 'Baixar a pasta para {language}',
	saved: '{file} foi salvo.',
	next: 'Descompacte-a, compile-a como diz o README dela e acompanhe a pasta.',
	followFolder: 'Acompanhar uma pasta…',
	fromGallery: 'Com uma toolchain local…',
	fromGalleryHint:
		'Rust, Zig, Go, C, C++, AssemblyScript: uma pasta pronta para o seu próprio editor e compilador'
});
