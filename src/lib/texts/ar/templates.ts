// The texts of the ready folders for local toolchains, in Arabic.
import { messages } from '../messages.ts';
import type { templates as english } from '../en/templates.ts';

export const templates = messages<typeof english>('templates', {
	title: 'بسلسلة أدوات محلية',
	what: 'مجلد فيه ملفات بناء وواجهات ربط (bindings) وبرنامجان. فكّه، وابنِه، وتابعه هنا: كل بناء يعمل على اللوحة.',
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'Go، بواسطة TinyGo',
	c: 'C، بواسطة wasi-sdk أو clang',
	cpp: 'C++‎، بواسطة wasi-sdk أو clang',
	assemblyscript: 'AssemblyScript، بواسطة npm',
	rustNeeds: 'Rust مع الهدف wasm32-wasip1',
	zigNeeds: 'Zig 0.11 أو أحدث',
	tinygoNeeds: 'Go وTinyGo 0.34 أو أحدث، وmake',
	cNeeds: 'wasi-sdk، أو clang وlld وwasi-libc، مع make',
	cppNeeds: 'wasi-sdk، أو clang وlld وwasi-libc وlibc++‎، مع make',
	assemblyscriptNeeds: 'Node.js مع npm',
	rustBuild: 'cargo build --release',
	zigBuild: 'zig build',
	tinygoBuild: 'make',
	cBuild: 'make',
	cppBuild: 'make',
	assemblyscriptBuild: 'npm install, npm run build',
	needs: 'تحتاج إلى {what}.',
	buildWith: 'البناء: {command}',
	untested: 'غير مختبَر',
	untestedWhy: 'كُتب من التوثيق: ليس في اختبارات هذا المشروع TinyGo.',
	download: 'تنزيل',
	downloadOf: 'تنزيل المجلد للغة {language}',
	saved: 'حُفظ {file}.',
	next: 'فكّه، وابنِه كما يقول ملف README فيه، وتابع المجلد.',
	followFolder: 'متابعة مجلد…',
	fromGallery: 'بسلسلة أدوات محلية…',
	fromGalleryHint: 'Rust وZig وGo وC وC++‎ وAssemblyScript: مجلد جاهز لمحررك ومصرِّفك'
});
