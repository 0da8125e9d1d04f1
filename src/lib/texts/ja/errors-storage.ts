// What the errors of the browser’s storage mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { storageErrors as english } from '../en/errors-storage.ts';

export const storageErrors = messages<typeof english>('errors.storage', {
	'record-damaged': '保存されたプロジェクトの1つを読み込めません。',
	'record-damaged.next':
		'ブラウザのストレージにそのまま残してあります。他のプロジェクトに影響はありません。',
	'setting-damaged': '保存された設定の1つを読み込めません。',
	'setting-damaged.next': '代わりに既定値を使います。',
	'storage-blocked':
		'ブラウザのストレージを、別のタブで開いたこのページの古いバージョンが使用しています。',
	'storage-blocked.next':
		'このページの他のタブを閉じて、再読み込みしてください。それまで何も保存されません。',
	'storage-failed': '保存に失敗しました。',
	'storage-failed.next':
		'このタブを開いている間、作業内容は失われません。保存は自動的に再試行されます。タブを閉じる前に、プロジェクトをエクスポートしてください。',
	'storage-full': 'ボードのストレージがいっぱいです。',
	'storage-full.next': '使わなくなったイメージを削除してください。',
	'storage-newer': 'プロジェクトは、このページの新しいバージョンで保存されています。',
	'storage-newer.next':
		'ページを再読み込みして、そのバージョンにしてください。それまで何も保存されません。',
	'storage-refused': 'このブラウザは、作業内容の保存をページに許可していません。',
	'storage-refused.next':
		'作業は続けられますが、このタブを閉じると内容は失われます。プライベートウィンドウでよく起こります。'
});
