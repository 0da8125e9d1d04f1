// What the errors of images and registries mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { imageErrors as english } from '../en/errors-image.ts';

export const imageErrors = messages<typeof english>('errors.image', {
	'blob-missing': 'イメージの一部が欠けています。',
	'blob-missing.next': 'イメージを取得し直すか、エクスポートし直してください。',
	'digest-mismatch': '受信した内容がダイジェストと一致しません。',
	'digest-mismatch.next':
		'内容は破棄しました。イメージを取得し直すか、エクスポートし直してください。解決しない場合は、イメージが改変されています。',
	'digest-unsupported': 'イメージで、対応していない種類のダイジェストが使われています。',
	'digest-unsupported.next': 'sha256のダイジェストを使ったイメージを使ってください。',
	'docker-archive': '「{file}」はdocker saveの出力のようです。',
	'docker-archive.next':
		'先にOCIアーカイブに変換してください：skopeo copy docker-archive:FILE oci-archive:FILE.tar',
	'file-unknown': 'このファイル形式には対応していません。',
	'file-unknown.next':
		'インポートできるのは、プロジェクト（.zip、またはbuild.yamlのあるフォルダ）、ソースとシナリオ（UTF-8テキスト）、イメージ（OCIレイアウトの.tarまたは.zip）、モジュール（.wasm）、記録（.ocre-recording）です。',
	'image-invalid': 'イメージが壊れています。',
	'image-invalid.next': '取得し直すか、エクスポートし直してください。',
	'key-invalid': '使用できる公開鍵ではありません。',
	'key-invalid.next': 'opensslやcosignが出力する、PEM形式のP-256鍵が必要です。',
	'layer-digests-differ':
		'イメージに矛盾があります。configとマニフェストで、レイヤーが異なります。',
	'layer-digests-differ.next': 'ビルドし直してください。',
	'media-type-foreign': 'Ocreのイメージではありません。',
	'media-type-foreign.next': 'Ocreのイメージには、application/wasmのレイヤーが1つあります。',
	'module-invalid': '有効なWebAssemblyモジュールではありません。',
	'module-invalid.next': 'ビルドし直すか、ダウンロードし直してください。',
	'not-ocre-image': 'Ocreのイメージではありません。',
	'not-ocre-image.next':
		'Ocreのイメージには、wasmのconfigと、application/wasmのレイヤーが1つあります。',
	'reference-malformed': '「{given}」は「レジストリ/リポジトリ:タグ」の形式ではありません。',
	'reference-malformed.next': '「registry.example/team/blinky:1.0.0」のように修正してください。',
	'registry-address-invalid': '「{given}」はレジストリのアドレスではありません。',
	'registry-address-invalid.next':
		'「https://registry.example:5000」のように、ホストと、必要であればポートを指定してください。',
	'registry-address-login': 'アドレスにユーザー名やパスワードを含めることはできません。',
	'registry-address-login.next': 'それぞれの欄に入力してください。',
	'registry-busy': 'レジストリがリクエスト数を制限しています。',
	'registry-busy.next': '1分ほど待ってから、もう一度試してください。',
	'registry-cors': 'レジストリがこのページに応答しませんでした。',
	'registry-cors.next':
		'そのアドレスで動いていないか、このページからのリクエストを許可していません（CORS）。必要な設定は下に表示されています。または、イメージをダウンロードしてskopeoコマンドを使ってください。',
	'registry-denied': 'レジストリで、この操作の権限がありません。',
	'registry-denied.next':
		'そのリポジトリでのプッシュまたは削除の権限を申請するか、別のリポジトリを選んでください。',
	'registry-error': 'レジストリがエラーを返しました。',
	'registry-error.next':
		'1分ほど待ってから、もう一度試してください。また起こる場合、レジストリのメッセージは詳細にあります。',
	'registry-headers-hidden': 'レジストリが、このページに必要なヘッダーを公開していません。',
	'registry-headers-hidden.next': 'Access-Control-Expose-HeadersにLocationを含める必要があります。',
	'registry-login-failed': 'レジストリがユーザー名またはパスワードを拒否しました。',
	'registry-login-failed.next':
		'両方を確認してください。パスワードの代わりにトークンが必要なレジストリもあります。',
	'registry-login-needed': 'このレジストリにはユーザー名とパスワードが必要です。',
	'registry-login-needed.next': '両方の欄に入力してから、もう一度試してください。',
	'registry-mixed-content': 'httpsのページからは、暗号化されていないhttpのレジストリを使えません。',
	'registry-mixed-content.next':
		'httpsのアドレスを使うか、このページをレジストリと同じホストから配信するか、イメージをダウンロードしてskopeoコマンドを使ってください。',
	'registry-not-found': 'レジストリにそのイメージはありません。',
	'registry-not-found.next':
		'リポジトリとタグを確認してください。「タグを一覧表示」で、登録されているタグがわかります。',
	'registry-too-large': 'レジストリから、イメージの上限を超えるデータが送られてきました。',
	'registry-too-large.next': 'イメージとその付属データは、合わせて128 MBまでです。',
	'registry-unreachable': 'レジストリとの接続が切れました。',
	'registry-unreachable.next':
		'アドレスとネットワークを確認してから、もう一度試してください。送信済みの部分は再送しません。',
	'registry-unsupported': 'レジストリがこの操作に対応していません。',
	'registry-unsupported.next': '多くのレジストリでは、削除が無効になっています。',
	'repository-invalid': '「{given}」は有効なリポジトリ名ではありません。',
	'repository-invalid.next':
		'a–z、0–9、「.」、「_」、「-」からなる部分を「/」でつなぎ、すべて小文字で入力してください。',
	'several-manifests': 'アーカイブに複数のイメージが含まれています。',
	'several-manifests.next':
		'Ocreのアーカイブに入るイメージは1つです。skopeoなどを使い、必要なイメージだけを別のアーカイブにコピーしてください。',
	'signature-invalid': '署名が壊れているか、イメージに対する署名ではありません。',
	'signature-invalid.next': 'イメージに署名し直してください。',
	'signing-unavailable': '暗号化されていないhttpでは、ブラウザで署名も署名の検証もできません。',
	'signing-unavailable.next':
		'このページをhttpsで開いてください。イメージのダイジェストの検証は、このままでも行われます。',
	'size-mismatch': '受信した内容のサイズが、通知されたサイズと異なります。',
	'size-mismatch.next':
		'内容は破棄しました。イメージを取得し直すか、エクスポートし直してください。',
	'sources-invalid': 'このイメージに含まれるソースが壊れています。',
	'sources-invalid.next':
		'イメージ自体は実行できます。ソースが必要な場合は、ビルドし直してください。',
	'tag-invalid': '「{given}」は有効なタグではありません。',
	'tag-invalid.next': '英字、数字、「.」、「_」、「-」を使い、128文字以内にしてください。',
	'tag-taken': 'このタグは、すでに別のイメージを指しています。',
	'tag-taken.next': '別のタグを選ぶか、確認されたときにタグの移動を承認してください。',
	'packing-failed': 'zipを作成できませんでした。',
	'packing-failed.next':
		'もう一度試してください。ブラウザのメモリが足りないのかもしれません。tarでエクスポートするか、一度に扱うイメージを減らしてください。'
});
