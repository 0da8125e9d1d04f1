// The texts of the console’s raw bytes, in Japanese.
import { messages } from '../messages.ts';
import type { rawView as english } from '../en/raw-view.ts';

export const rawView = messages<typeof english>('rawView', {
	rawView: '生データの表示',
	hexadecimal: '16進数',
	downloadTheRawStream: '生データをダウンロード',
	clearTheRawView: '生データの表示を消去',
	noDataYet: 'まだデータがありません',
	everyByteToAndFrom:
		'ボードと送受信したすべてのバイトがここに表示されます。最新の1 MBが保持されます。',
	rawStream: '生データ',
	jumpToEnd: '末尾へ移動',
	asShownBothDirections: '表示どおり（双方向）',
	textFile: 'テキストファイル',
	bytes: 'バイト列',
	whatWasReceived: '受信した内容',
	whatWasSent: '送信した内容',
	arrows: '送信{sent}、受信{received}',
	arrowsAndKept: '送信{sent}、受信{received}、保持{bytes}'
});
