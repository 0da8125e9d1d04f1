// Why the start of a container hangs, in Japanese.
import { messages } from '../messages.ts';
import type { hungStart as english } from '../en/hung-start.ts';

export const hungStart = messages<typeof english>('hungStart', {
	notEnoughMemory:
		'このプログラムに必要なメモリがボードに残っていません。リセット後、起動するコンテナを減らすか、配列やバッファを小さくしてください。スレッドを使う場合、メモリ全体が最初にまとめて確保されます。',
	ranOutOfMemory:
		'コンテナの作成中にボードのメモリが足りなくなりました。リセット後、起動するコンテナを減らしてください。',
	endedBeforeMain: 'main()が呼ばれる前に、モジュールのstart関数の中でプログラムが終了しました。',
	noFurtherReason:
		'イメージからコンテナを作成できませんでした。ボードからそれ以上の理由は得られません。',
	noFolder:
		'フォルダ{folder}がボードにないか、フォルダではありません。プロジェクトの実行オプションでマウントしている場合は、起動前に作成されます。コマンドラインでは、Ocre 0.7.0は-v /PATH_IN_PROGRAM:/FOLDERの順で受け取ります。',
	missingImport:
		'プログラムがインポートしている{kind} {name}は、ボードにありません。このインポートを使わずにビルドしてください。',
	kindFunction: '関数',
	kindMemory: 'メモリ',
	kindGlobal: 'グローバル変数',
	kindTable: 'テーブル'
});
