// The texts of the deploy check, in Japanese.
import { messages } from '../messages.ts';
import type { check as english } from '../en/check.ts';

export const check = messages<typeof english>('check', {
	deployCheck: 'デプロイ前チェック',
	noProblemsFound: '問題は見つかりませんでした。',
	working: '処理中…',
	close: '閉じる',
	cancel: 'キャンセル',
	theContainerWouldNotStart:
		'このままではコンテナが起動しません。先に「実行不可」の項目を解決してください。',
	runAnyway: 'このまま実行',
	run: '実行',
	blocked: '実行不可',
	warning: '警告',
	note: '補足',
	aChangeIsInProgress: '変更を適用しています。'
});
