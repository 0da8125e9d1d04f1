// The texts of the tour of the page, and of the first visit, in Japanese.
import { messages } from '../messages.ts';
import type { tour as english } from '../en/tour.ts';

export const tour = messages<typeof english>('tour', {
	title: 'ツアー',
	here: 'ここです。',
	project:
		'プロジェクト。サンプルからの新規作成、インポート、エクスポート、共有ができます。内容は自動で保存されます。',
	editor: 'プログラム。書き換えると、入力に合わせてコンパイラの指摘が表示されます。',
	run: '「実行」は、プログラムをコンパイルし、ボードに送って起動します。',
	target: '「実行」で使うボード。シミュレーションボード、またはケーブルでつないだ実機です。',
	board: 'ボード。ランプがプログラムの動作を示します。ボタンとセンサーは操作できます。',
	console: 'プログラムの出力。横に、問題、サイズ、タイムラインなどがあります。',
	files: 'プロジェクトのファイル。プログラムがボードでできることはbuild.yamlで決まります。',
	place: '{place, number} / {count, number}',
	next: '次へ',
	back: '戻る',
	end: 'ツアーを終了',
	done: '完了',
	close: '閉じる',
	startTour: 'ページのツアーを見る',
	tourWords: 'ヘルプ 紹介 ガイド はじめて ツアー help introduction guide tour',
	firstStepsAgain: 'はじめの一歩をもう一度表示',
	firstStepsWords: 'ようこそ ヒント 開始 welcome hint begin',
	faster:
		'速くしてみましょう。<code>INTERVAL_MS</code>の後の<code>500</code>を<code>100</code>に変えて、もう一度<b>実行</b>を押してください。',
	more: 'ボード上のプログラムを変更できました。他にもあります：',
	lessons: 'レッスン',
	examples: 'サンプル',
	tour: 'ページのツアー'
});
