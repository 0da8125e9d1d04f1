// The texts of the ready folders for local toolchains, in Japanese.
import { messages } from '../messages.ts';
import type { templates as english } from '../en/templates.ts';

export const templates = messages<typeof english>('templates', {
	title: 'ローカルのツールチェーンを使う',
	what: 'ビルドファイル、バインディング、2つのプログラムが入ったフォルダです。展開してビルドし、ここでフォルダを監視すると、ビルドのたびにボードで実行されます。',
	rust: 'Rust',
	zig: 'Zig',
	tinygo: 'Go（TinyGo）',
	c: 'C（wasi-sdkまたはclang）',
	cpp: 'C++（wasi-sdkまたはclang）',
	assemblyscript: 'AssemblyScript（npm）',
	rustNeeds: 'Rustとターゲットwasm32-wasip1',
	zigNeeds: 'Zig 0.11以降',
	tinygoNeeds: 'GoとTinyGo 0.34以降、make',
	cNeeds: 'wasi-sdk、またはclang、lld、wasi-libc、およびmake',
	cppNeeds: 'wasi-sdk、またはclang、lld、wasi-libc、libc++、およびmake',
	assemblyscriptNeeds: 'Node.jsとnpm',
	rustBuild: 'cargo build --release',
	zigBuild: 'zig build',
	tinygoBuild: 'make',
	cBuild: 'make',
	cppBuild: 'make',
	assemblyscriptBuild: 'npm install, npm run build',
	needs: '必要なもの：{what}。',
	buildWith: 'ビルド：{command}',
	untested: '未テスト',
	untestedWhy:
		'ドキュメントをもとに作成しました。このプロジェクトのテスト環境にはTinyGoがありません。',
	download: 'ダウンロード',
	downloadOf: '{language}用のフォルダをダウンロード',
	saved: '{file}を保存しました。',
	next: '展開し、READMEのとおりにビルドして、フォルダを監視してください。',
	followFolder: 'フォルダを監視…',
	fromGallery: 'ローカルのツールチェーンを使う…',
	fromGalleryHint:
		'Rust、Zig、Go、C、C++、AssemblyScript。手元のエディタとコンパイラですぐに使えるフォルダ'
});
