// The texts of the dialog that shares a project, in Japanese.
import { messages } from '../messages.ts';
import type { share as english } from '../en/share.ts';

export const share = messages<typeof english>('share', {
	title: '「{name}」を共有',
	description:
		'プロジェクト全体がリンク自体に入っています。アカウントもサーバーも不要で、他のどこにも保存されません。',
	link: 'リンク',
	copy: 'リンクをコピー',
	copied: 'リンクをコピーしました。',
	send: '送信…',
	withBoard: 'ボードを含める：{board}',
	withRun: '実行オプションを含める',
	length: '{n, number}文字',
	fitsAll: 'メッセージにもQRコードにも収まります。',
	fitsQr:
		'QRコードには収まりますが、{limit, number}文字を超えるリンクを途中で切るメッセージアプリもあります。',
	fitsBrowser:
		'{limit, number}文字を超えるリンクを途中で切るメッセージアプリがあります。また、QRコードには長すぎます。',
	fitsNothing: 'メッセージアプリ、QRコード、一部のブラウザには長すぎます。',
	insteadTitle: 'リンクが長すぎる場合',
	insteadFile: 'プロジェクトをファイルとして送ってください。このページにドロップすれば開けます。',
	saveFile: 'ファイルとして保存',
	insteadFrom:
		'または、公開リポジトリ、gist、Webサーバーなど、誰でも読める場所にファイルを置き、次のアドレスの該当部分をその場所のアドレスに変えて共有してください：',
	fromExample: 'https://github.com/you/repository/tree/main/project',
	code: 'QRコード',
	codeOf: 'リンクのQRコード',
	saveCode: 'コードを保存',
	dense: 'コードが細かいため、大きく表示するか印刷してください。',
	noCode: 'リンクが長すぎてQRコードにできません。収まるのは{limit, number}文字までです。',
	embed: 'ページに埋め込む…',
	print: '印刷…',
	picture: 'ボードの画像…',
	copyFailed: 'ブラウザがページにコピーを許可しませんでした。',
	selectByHand: 'リンクを選択し、キーボードでコピーしてください。'
});
