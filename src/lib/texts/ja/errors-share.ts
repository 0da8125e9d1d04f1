// What the errors of links, and of places that projects are fetched from, mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { shareErrors as english } from '../en/errors-share.ts';

export const shareErrors = messages<typeof english>('errors.share', {
	'link-bomb':
		'このリンクは、展開すると膨大な量のデータになります。コンピューターに過大な負荷をかける目的で作られたリンクの特徴です。',
	'link-bomb.next':
		'リンクは開きませんでした。送信者に、プロジェクトをファイルで送ってもらってください。',
	'link-cut':
		'リンクの末尾が欠けています。メッセージアプリやメールソフトは、長いリンクを途中で切ることがあります。',
	'link-cut.next':
		'何も変更していません。元の場所からリンク全体をコピーするか、プロジェクトをファイルで送ってもらってください。',
	'link-damaged': 'リンクが途中で変わっています。一部の文字が、送られたものと異なります。',
	'link-damaged.next':
		'何も変更していません。リンクでは大文字と小文字が区別されます。コピーし直すか、プロジェクトをファイルで送ってもらってください。',
	'link-empty': 'このリンクのプロジェクトには、テキストファイルがありません。',
	'link-empty.next': '送信者に、プロジェクトを共有し直してもらってください。',
	'link-invalid':
		'リンクは展開できましたが、プロジェクトになっていません。「{field}」がないか、正しくありません。',
	'link-invalid.next': '送信者に、このページからプロジェクトを共有し直してもらってください。',
	'link-newer':
		'このリンクは、このページの新しいバージョンで作られています（リンクのバージョン{version, number}）。',
	'link-newer.next':
		'オンラインでページを再読み込みして新しいバージョンにしてから、もう一度リンクを開いてください。',
	'link-not-ours': 'このリンクに共有プロジェクトはありません。',
	'link-not-ours.next':
		'プロジェクトのリンクには「#project=」が含まれます。リンク全体をコピーしてください。',
	'link-too-large': 'リンクが大きすぎます。{limit, number} MBを超える内容が含まれています。',
	'link-too-large.next':
		'リンクは開きませんでした。送信者に、プロジェクトをファイルで送ってもらってください。',
	'from-address': '「{address}」は、プロジェクトを読み込めるアドレスではありません。',
	'from-address.next':
		'ファイル、zip、リポジトリ内のフォルダ、またはgistのhttpsアドレスか、ghcr.io/you/blinky:1.0のようなイメージの名前を使ってください。',
	'from-blocked':
		'{host}に接続できないか、他のページによるファイルの読み取りが許可されていません（CORS）。',
	'from-blocked.next':
		'何も変更していません。アドレスを確認してください。別のタブで開ける場合は、そこでファイルをダウンロードし、このページにドロップしてください。',
	'from-empty': '{place}には、ここで開けるものがありませんでした。',
	'from-empty.next':
		'プロジェクトはbuild.yamlとソースからなります。プロジェクトのフォルダのアドレスか確認してください。',
	'from-insecure':
		'{host}のアドレスが暗号化されていないhttpです。安全なページからは読み込めません。',
	'from-insecure.next':
		'httpsのアドレスを使うか、ファイルをダウンロードしてこのページにドロップしてください。',
	'from-limited': '{host}は、同じネットワークからの1時間あたりのリクエスト数を制限しています。',
	'from-limited.next':
		'何も変更していません。1時間後にもう一度試すか、フォルダをzipでダウンロードしてこのページにドロップしてください。',
	'from-missing': '{place}には何もありません。',
	'from-missing.next':
		'アドレスを確認してください。ブランチやフォルダの名前が変わったか、リポジトリが非公開の可能性があります。',
	'from-nothing-inside': '{place}のイメージにソースが含まれていません。',
	'from-nothing-inside.next':
		'プロジェクトとして開けるのは、ソース付きでビルドされたイメージだけです。実行するには、「イメージ」パネルでプルしてください。',
	'from-offline': 'ネットワークがないため、{host}に接続できません。',
	'from-offline.next': 'ネットワークに接続してから、もう一度試してください。',
	'from-page': '{host}から、ファイルではなくWebページが返されました。',
	'from-page.next':
		'rawファイルのアドレスか、GitHub、GitLab、Codebergのフォルダのアドレスを使ってください。',
	'from-private': '{place}は公開されておらず、ホストがログインを求めています。',
	'from-private.next':
		'このページがここでパスワードを尋ねることはありません。プロジェクトをダウンロードし、このページにドロップしてください。',
	'from-refused': '{host}がエラー{status, number}を返しました。',
	'from-refused.next': '何も変更していません。後でもう一度試すか、アドレスを確認してください。',
	'from-too-large': '内容が大きすぎます。{limit, number} MBを超えています。',
	'from-too-large.next':
		'プロジェクト自体のフォルダか、もっと小さいファイルのアドレスを使ってください。',
	'from-truncated': '{place}のファイル数が、ホストが一度に一覧できる数を超えています。',
	'from-truncated.next':
		'もっと小さいリポジトリにあるプロジェクトのフォルダのアドレスを使うか、ダウンロードしてこのページにドロップしてください。'
});
