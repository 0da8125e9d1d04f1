// The texts of the dialog in which a student hands something in, in Japanese.
import { messages } from '../messages.ts';
import type { handIn as english } from '../en/hand-in.ts';

export const handIn = messages<typeof english>('hand-in', {
	title: '「{name}」を提出',
	description:
		'ファイルまたはリンクを、あなたから先生に渡します。このページが自動で何かを送信したり、他の場所にコピーを残したりすることはありません。',
	name: '名前',
	nameHint: '先生にわかる名前。ファイルにもリンクにも入ります。',
	nameMissing: '誰の課題か先生にわかるように、名前を入力してください。',
	lesson: 'レッスン',
	noLesson: 'このプロジェクトはレッスンのものではありません。',
	progress: '{of, number}ステップ中{done, number}ステップが完了',
	claims:
		'ここでは{of, number}件中{passed, number}件のチェックに合格しました。先生のページで、もう一度チェックします。',
	noClaims: '今回はまだチェックを実行していません。先生のページで実行されます。',
	warningTitle: 'あなたの名前とプログラムが入っています',
	warning:
		'ファイルまたはリンクを受け取った人は、あなたの名前、プログラム全体、回答を読めます。先生だけに渡してください。',
	file: 'ファイルとして',
	fileSize: '{size}',
	save: 'ファイルを保存',
	send: 'ファイルを送信…',
	link: 'リンクとして',
	linkLength: '{n, number}文字',
	linkFits: 'メッセージに収まります。',
	linkLong:
		'一部のメッセージアプリには長すぎて、途中で切れてしまいます。ファイルを使ってください。',
	copy: 'リンクをコピー',
	copied: 'リンクをコピーしました。',
	copyFailed:
		'ブラウザがページにコピーを許可しませんでした。リンクを選択し、キーボードでコピーしてください。',
	linkLabel: 'リンク',
	saved: 'ファイルを保存しました。先生に渡してください。'
});
