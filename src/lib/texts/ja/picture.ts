// The texts of pictures and prints: of the board, and of a whole project, in Japanese.
import { messages } from '../messages.ts';
import type { picture as english } from '../en/picture.ts';

export const picture = messages<typeof english>('picture', {
	title: 'ボードの画像',
	description: '現在のボードの様子です。保存用やポスター用に使えます。',
	pictureOf: '{board}の画像',
	withConsole: 'コンソールの最後の数行を含める',
	save: 'PNGで保存',
	record: '{seconds, number}秒間録画',
	recording: '録画しています…',
	cancel: 'キャンセル',
	noVideoHere: 'このブラウザでは動画を録画できません。',
	reset: 'リセット',
	printTitle: '「{name}」を印刷',
	printDescription: 'プログラムを、元のプロジェクトを開けるコードとともに印刷します。',
	print: '印刷…',
	whatIsPrinted: '印刷する内容',
	withBoard: 'ボード',
	withCode: 'リンクのQRコード',
	codeTooLong:
		'リンクが長すぎてQRコードにできません。プロジェクトのファイルを減らすか、QRコードなしで印刷してください。',
	scan: '読み取るとこのプロジェクトが開きます',
	noFile: '印刷するものを選んでください。',
	preview: 'プレビュー',
	sheetOf: '{name}の印刷ページ'
});
