// The texts of following a folder of a local toolchain, in Japanese.
import { messages } from '../messages.ts';
import type { follow as english } from '../en/follow.ts';

export const follow = messages<typeof english>('follow', {
	title: 'フォルダの監視',
	what: '手元のツールチェーンでビルドしてください。フォルダに新しいモジュールができるたびに、チェックして{board}にデプロイし、実行します。',
	unsupported:
		'このブラウザではフォルダを監視できません。新しいモジュールをここにドロップするか選択すると、チェックして{board}にデプロイし、実行します。',
	followFolder: 'フォルダを監視…',
	followFile: 'ファイルを監視…',
	chooseModule: 'モジュールを選択…',
	getFolder: 'すぐに使えるフォルダを入手…',
	following: '監視中です。新しいビルドは{board}で実行されます。',
	paused: 'ページが読み込まれてから監視していません。先にブラウザの許可が必要です。',
	gone: 'フォルダがなくなりました。元に戻れば監視を再開します。',
	cut: 'このフォルダはファイルが多すぎて、すべては確認できません。ビルド結果が出力されるフォルダを選んでください。',
	again: '監視を再開',
	other: '別のものを選択…',
	stop: '監視を終了',
	dropHint: 'ここにモジュールをドロップしても実行できます。',
	nothingYet:
		'まだ何もビルドされていません。プログラムをビルドしてください。モジュールができるとすぐに実行します。',
	builds: 'ビルド',
	console: 'コンソール',
	run: '実行',
	runAgain: '再実行',
	byDefinition: '{file}の内容に従う',
	byImports: '権限はインポートから決定',
	noPermissions: '権限は不要',
	found: '監視前からあるもの',
	waiting: '別の実行を待っています',
	deploying: 'デプロイしています…',
	started: '起動済み',
	running: '実行中',
	ended: '終了（終了コード{code, number}）',
	endedSomehow: '終了',
	refused: 'デプロイなし（このままでは動きません）',
	failed: 'デプロイ失敗',
	unchanged: '同じ内容がすでに実行中です',
	replaced: 'より新しいビルドに置き換えられました',
	cancelled: 'キャンセル済み',
	blocked: '実行不可',
	warning: '警告',
	note: '補足',
	brokenDefinition: '{file}の{line, number}行目：{message} 権限はインポートから決定します。',
	latest: '{path}：{state}'
});
