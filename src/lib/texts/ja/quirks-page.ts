// The page of all quirks, in Japanese.
import { messages } from '../messages.ts';
import type { quirksPage as english } from '../en/quirks-page.ts';

export const quirksPage = messages<typeof english>('quirksPage', {
	title: 'ランタイム特有の挙動 – Ocre Playground',
	back: 'Playgroundに戻る',
	quirks: 'ランタイム特有の挙動',
	about:
		'シミュレーションボードは、意外な点も含めて、Zephyr上のOcre 0.7.0と同じように動作します。プログラムが特有の挙動に行き当たると、コンテナの横に表示されます。「実行」の横のメニューで「実ランタイム特有の挙動を再現」をオフにすると、ボードはランタイムのドキュメントどおりに動作します。問題の原因が特有の挙動にあるかどうかを調べるのに役立ちますが、実機では常に現れます。ここでビルドしたプログラムが、そのすべてに行き当たるわけではありません。一部はSDKが、実機でも回避します。',
	whatTheSdkDoes: 'SDKの対応：',
	withQuirksOff: '特有の挙動がオフの場合：',
	theSame: '同じです。'
});
