// The texts of Run, its menu and the compiler’s state, in Japanese.
import { messages } from '../messages.ts';
import type { run as english } from '../en/run.ts';

export const run = messages<typeof english>('run', {
	cancel: 'キャンセル',
	stop: '停止',
	loading: '読み込み中…',
	compiling: 'コンパイル中…',
	uploading: 'アップロード中…',
	starting: '起動中…',
	compile: 'コンパイル',
	runAgain: '再実行',
	run: '実行',
	aRunIsInProgress: '実行処理が進行中です。',
	thisProjectIsNotRunning: 'このプロジェクトは実行されていません。',
	runOnSelectedChooseWhere: '実行先：{selected}（選択して変更）',
	choose: '選択',
	runOn: '実行先',
	onACable: 'ケーブル接続',
	runOptions: '実行オプション…',
	deployCheck: 'デプロイ前チェック',
	compileAndCompareWithThe: 'コンパイルしてボードと照合（実行はしない）',
	thisIsAProgramFor:
		'これはマイコン用のプログラムです。<b>実行</b>を押すと、このページでコンパイルされ、ボードで動く様子を見られます。',
	stopFetchingTheCompiler: 'コンパイラの取得を中止',
	fetchTheCompilerNow: 'コンパイラを今すぐ取得',
	fetchNow: '今すぐ取得',
	yourBrowserSavesData: 'ブラウザがデータを節約する設定です',
	yourConnectionMayBeMetered: '従量制の接続かもしれません',
	yourConnectionIsSlow: '接続が遅くなっています',
	compilerReady: 'コンパイラ準備完了',
	builtWithThePage: 'ページとともにビルド済み。編集するとこのページでコンパイルします',
	preparingTheCompiler: 'コンパイラを準備中',
	fetchingTheCompilerPercent: 'コンパイラを取得中：{percent}%',
	compilerNotFetchedBy: 'コンパイラ未取得：{by}',
	compilerNotFetched: 'コンパイラ未取得',
	theCompilerCouldNotBe: 'コンパイラを取得できませんでした',
	runOnLabelChooseWhere: '実行先：{label}（選択して変更）',
	hideThisLine: 'この行を隠す'
});
