// The texts of the library of images around its panel, in Japanese.
import { messages } from '../messages.ts';
import type { library as english } from '../en/library.ts';

export const library = messages<typeof english>('library', {
	withSkopeoFromTheDownloaded: 'ダウンロードした{fileName}からskopeoで',
	onABoardWithNetwork: 'ネットワークを使えるボードで',
	thenCompareTheBoardDoes: '続いて照合（ボードはイメージを検証しません）',
	isInYourLibraryEvery:
		'{title} {version}をライブラリに追加しました。すべてのバイトを確認済みです。',
	moveTheTag: 'タグを移動しますか？',
	nowPointsToAnotherImage:
		'{repository}:{tag}は現在、別のイメージ（{current}）を指しています。移動すると、このタグをプルする人全員に、こちらのイメージが渡ります。',
	moveIt: 'タグを移動',
	pushedAsPartsSentAlready:
		'{digest}としてプッシュしました。送信{sentBlobs, plural, other{#個}}、登録済み{keptBlobs}個。',
	theTagsOfWereListed: '{repository}のタグを一覧表示しました。',
	deleteItFromTheRegistry: 'レジストリから削除しますか？',
	theImageIsDeletedWith: 'イメージ{repository}:{tag}を、他のすべてのタグとともに削除します。',
	delete: '削除',
	nothingWasDeleted: '何も削除していません。',
	matchesItsSources: '「{title}」はソースと一致します。',
	theRebuiltModuleIsIdentical: 'リビルドしたモジュールは、1バイトも違わず同一です。',
	doesNotMatchItsSources: '「{title}」はソースと一致しません。',
	theCompilerIsTheSame:
		'同じコンパイラなので、このモジュールはイメージ内のソースからビルドされたものではありません。',
	itWasBuiltWithSdk:
		'イメージは{compiler}、SDK {sdk}でビルドされています。このページのバージョンとは異なります。',
	wasDeleted: '「{title} {of}」を削除しました。',
	signedWith: '「{key}」で署名しました。',
	theSignatureIsIncludedWhen: '署名は、イメージをプッシュまたはエクスポートするときに含まれます。',
	deletedDigest: '削除しました：{digest}。',
	signWithWhichKey: 'どの鍵で署名しますか？',
	aSignatureSays: '署名は、このイメージを保証する人を示します。ボードは署名を検証しません。'
});
