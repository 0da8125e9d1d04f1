// The help on the fields of build.yaml, in Japanese.
import { messages } from '../messages.ts';
import type { buildFields as english } from '../en/fields-build.ts';

export const buildFields = messages<typeof english>('fields.build', {
	'permission.timers': 'タイマーとそのコールバック。ケーパビリティ`ocre:api`に当たります。',
	'permission.gpio': 'ピン、ボタン、LED。ケーパビリティ`ocre:api`に当たります。',
	'permission.messaging': 'コンテナ間のメッセージ。ケーパビリティ`ocre:api`に当たります。',
	'permission.sensors': 'センサー。ケーパビリティ`ocre:api`に当たります。',
	'permission.console': 'テキストの出力。ケーパビリティは要りません。',
	'permission.api': 'タイマー、ピン、メッセージ、センサーと、その後始末。',
	'permission.shared-heap': 'すべてのコンテナから見えるメモリ。',
	'permission.networking': 'ソケット（TCPとUDP）。',
	'permission.filesystem': 'ボードのストレージのフォルダ。',
	environment: 'プログラムの環境変数。それぞれ`NAME=value`と書きます。',
	variable: '`NAME=value`の形の変数1つ。',
	permissions: 'プログラムが使えるもの。権限のない呼び出しは、ボード上で失敗します。',
	permission: '権限1つ。',
	path: 'モジュールのビルド先。最後の部分が、ボード上でのイメージの名前になります。',
	version: 'このファイルの形式のバージョン。引用符で囲んだ`1`です。',
	'version.1': '存在する唯一のバージョン。',
	name: 'コンテナの名前。ボードで使えるのはa～z、0～9、「.」「_」「-」です。',
	language:
		'ファイル名からわからない場合に、プログラムの言語を示します。Ocre自身のツールはこのフィールドを無視します。',
	deploy:
		'エンジンが実行するプログラム（JavaScript、TypeScript）をボードに送る方法。書かなければページが選びます。',
	'deploy.image': 'エンジンとプログラムを1つのイメージにします。',
	'deploy.script': 'エンジンはボードに残り、プログラムはその横のファイルになります。',
	binaries: 'プロジェクトがビルドする、ただ1つのモジュール。',
	module: 'モジュール。',
	config: 'コンテナの起動方法（環境変数と権限）。',
	'language.is': 'プログラムは{name}で書かれています。'
});
