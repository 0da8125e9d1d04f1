// What the page tells in messages that belong to no place on it, in Japanese.
import { messages as translated } from '../messages.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = translated<typeof english>('messages', {
	changedToo: '「{name}」が別のタブでも変更されました。',
	bothChanges: '両方の変更を反映しました。',
	changedAtOnce: '「{name}」が別のタブで同時に変更されました。',
	bothKept:
		'同じ行が変更されたため、両方を残しました。このタブの内容は「{copyName}」になりました。',
	showOther: 'もう一方を表示',
	notDeleted: '「{name}」は削除されませんでした。',
	deleteAgain: '別のタブで同時に変更されました。その変更が不要であれば、もう一度削除してください。',
	withoutThreads: 'このページでは、プログラムでスレッドを使えません。',
	withoutThreadsWhy:
		'ページが埋め込まれているか、暗号化されていないhttpで読み込まれたため、メモリを共有できません。他の機能はすべて使えますが、少し遅くなります。スレッドを使うには、Playgroundをhttpsで、独立したタブで開いてください。',
	compilerStopped: 'コンパイラが予期せず停止しました。',
	nextRunStartsIt: '次に実行すると再び起動します。作業内容に影響はありません。',
	deletedElsewhere: '「{name}」が別のタブで削除されました。',
	boardIsBack: 'ボードが復帰しました。',
	exportAsZip: 'zipでエクスポート',
	nameNotStored: 'ボードに名前を保存できませんでした。',
	nameUntil:
		'名前{name}は、ボードを切断するまで使われます。ボードのストレージがいっぱいか、ない可能性があります。',
	notFollowed: 'フォルダ「{name}」はまだ監視していません。',
	browserAsksFirst: 'このページが再び読み取る前に、ブラウザの許可が必要です。',
	followAgain: '監視を再開'
});
