// The texts of the ready folders for local toolchains, in French.
import { messages } from '../messages.ts';
import type { templates as english } from '../en/templates.ts';

export const templates = messages<typeof english>('templates', {
	title: 'Avec une chaîne de compilation locale',
	what: 'Un dossier avec des fichiers de build, des bindings et deux programmes. Décompressez-le, compilez-le et suivez-le ici : chaque build s’exécute sur la carte.',
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'Go, par TinyGo',
	c: 'C, par wasi-sdk ou clang',
	cpp: 'C++, par wasi-sdk ou clang',
	assemblyscript: 'AssemblyScript, par npm',
	rustNeeds: 'Rust avec la cible wasm32-wasip1',
	zigNeeds: 'Zig 0.11 ou plus récent',
	tinygoNeeds: 'Go et TinyGo 0.34 ou plus récent, make',
	cNeeds: 'wasi-sdk, ou clang, lld et wasi-libc, et make',
	cppNeeds: 'wasi-sdk, ou clang, lld, wasi-libc et libc++, et make',
	assemblyscriptNeeds: 'Node.js avec npm',
	rustBuild: 'cargo build --release',
	zigBuild: 'zig build',
	tinygoBuild: 'make',
	cBuild: 'make',
	cppBuild: 'make',
	assemblyscriptBuild: 'npm install, npm run build',
	needs: 'Il vous faut : {what}.',
	buildWith: 'Compilation : {command}',
	untested: 'Non testé',
	untestedWhy: 'Écrit d’après la documentation : les tests de ce projet n’ont pas TinyGo.',
	download: 'Télécharger',
	downloadOf: 'Télécharger le dossier pour {language}',
	saved: '{file} a été enregistré.',
	next: 'Décompressez-le, compilez-le comme le dit son README, et suivez le dossier.',
	followFolder: 'Suivre un dossier…',
	fromGallery: 'Avec une chaîne de compilation locale…',
	fromGalleryHint:
		'Rust, Zig, Go, C, C++, AssemblyScript : un dossier prêt à l’emploi pour votre éditeur et votre compilateur'
});
