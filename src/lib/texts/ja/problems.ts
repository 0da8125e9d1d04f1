// The texts of problems and the report of sizes, in Japanese.
import { messages } from '../messages.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = messages<typeof english>('problems', {
	problems: '問題',
	noProblems: '問題なし',
	nothingCompiledYet: 'まだコンパイルしていません',
	theLastBuildHadNo: '最後のビルドには、エラーも警告もありませんでした。',
	runTheProjectErrorsAnd:
		'プロジェクトを実行すると、エラーと警告がここに一覧表示され、コードにも印が付きます。',
	fromBeforeYourLastChanges: '最後の変更より前の結果です。もう一度実行すると更新されます。',
	wholeProject: 'プロジェクト全体',
	problemsNotShown:
		'他に{hidden, plural, other{問題が#件}}ありますが、表示していません。先頭のものから直してください。残りの原因になっていることがよくあります。',
	errors: '{errors, plural, other{エラー#件}}',
	warnings: '{warnings, plural, other{警告#件}}',
	originCompiled: 'このページでコンパイルしました。',
	originKept: '以前にこのページで同じファイルからコンパイルし、ブラウザに保存されていたものです。',
	originSite:
		'サイトのビルド時にコンパイルされたものです。編集すると、このページでコンパイルします。',
	sizeOfTheImage: 'イメージのサイズ',
	beforeTheLastChanges: '最後の変更前',
	image: 'イメージ <b>{imageBytes}</b>',
	partsOfTheImage: 'イメージの内訳',
	imageExplained:
		'{functions, plural, other{関数#個}}。ボードに保存され、変更のたびにアップロードされます。',
	memoryAtTheStart: '起動時のメモリ <b>{startBytes}</b>',
	partsOfTheMemory: 'メモリの内訳',
	memoryShared:
		'64 KBのページ{initialPages, plural, other{#個}}をスレッドで共有します。ボードは起動時に最大の{maxBytes}を確保します。',
	memoryGrowing:
		'64 KBのページ{initialPages, plural, other{#個}}。{maxBytes}まで増えることがあります。',
	roomOnTheBoard: 'ボードの空き',
	onBoard: '{board}',
	hostImports: 'ホストインポート <b>{count}</b>',
	noneThisProgramCallsNo: 'なし。このプログラムはホスト関数を呼び出しません。',
	noImageYet: 'まだイメージがありません',
	runTheProjectToSee:
		'プロジェクトを実行すると、サイズ（コード、データ、スタック、メモリページ）がわかります。',
	counts: '{errors, plural, other{エラー#件}}、{warnings, plural, other{警告#件}}',
	severityError: 'エラー',
	severityWarning: '警告',
	severityNote: '補足'
});
