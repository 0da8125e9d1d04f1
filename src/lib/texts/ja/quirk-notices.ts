// The notices of quirks, in Japanese.
import { messages } from '../messages.ts';
import type { quirkNotices as english } from '../en/quirk-notices.ts';

export const quirkNotices = messages<typeof english>('quirkNotices', {
	allQuirks: '特有の挙動の一覧',
	note: '補足（{containerId}）：{title}',
	notesAboutRunningContainers: '実行中のコンテナについての補足',
	onlyOnRealBoards:
		'ボードがドキュメント準拠モードのため、ここでは動作します。実機の場合：{message}',
	resetAndRunAgain: 'リセットして再実行',
	whatThisMeans: '詳しい説明'
});
