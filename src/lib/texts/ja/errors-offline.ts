// What the errors of the offline copy mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { offlineErrors as english } from '../en/errors-offline.ts';

export const offlineErrors = messages<typeof english>('errors.offline', {
	'offline-changed': 'ダウンロード中に、サイトが別のバージョンに置き換えられました。',
	'offline-changed.next':
		'ページを再読み込みしてから、もう一度取得してください。作業内容は失われません。',
	'offline-full': 'ブラウザに、オフラインコピーを保存する空き容量がありません。',
	'offline-full.next':
		'ページはこれまでどおりネットワークがあれば動作し、作業内容は別に保存されています。端末の空き容量を増やすか、他のサイトのデータを削除してから、もう一度取得してください。',
	'offline-list-invalid': 'このサイトにはファイルの一覧がないため、オフライン用に保存できません。',
	'offline-list-invalid.next':
		'ページはネットワークがある間は動作します。サイトのsite.jsonがないか、内容が正しくありません。',
	'offline-refused': 'このブラウザは、オフラインコピーの保存をページに許可していません。',
	'offline-refused.next':
		'プライベートウィンドウでよく起こります。ページはネットワークがある間は動作します。',
	'offline-unreachable': 'サイトが応答しないため、オフラインコピーを取得できませんでした。',
	'offline-unreachable.next':
		'届いた分は保存されています。ネットワークが復旧したら、残りを取得してください。'
});
