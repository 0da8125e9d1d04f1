// The texts of the offline copy: its state in one line, and its dialog, in Japanese.
import { messages } from '../messages.ts';
import type { offline as english } from '../en/offline.ts';

export const offline = messages<typeof english>('offline', {
	offline: 'オフライン',
	title: 'ネットワークなしで使う',
	description: 'このブラウザにページ全体を保存しておくと、ネットワークなしでも使えます。',
	statusReady: 'オフラインで利用可能',
	statusFetching: 'オフラインコピー：{percent}%',
	statusUpdate: '新しいバージョンあり',
	statusNot: 'オフラインでは利用不可',
	statusChecking: 'オフラインコピーを確認しています…',
	ready: 'オフラインで利用できます。今後は、ネットワークがなくてもページを開いて使えます。',
	readyNotAll:
		'オフラインで利用できます。保存されていない部分は、必要になったときに取得します（ネットワークが必要です）。',
	fetching: 'ネットワークなしで使うために必要なものを取得しています。',
	preparing: '不足しているものを確認しています…',
	paused: '一時停止中です。届いた分は保存されています。',
	removed: '何も保存されていません。ページを開くにはネットワークが必要です。',
	waiting: 'オフラインコピーは、ページに他の処理がないときに取得します。',
	heldBackSaveData: 'ブラウザがデータを節約する設定になっているため、何も取得していません。',
	heldBackMetered: '従量制の接続かもしれないため、何も取得していません。',
	heldBackSlow: '接続が遅いため、何も取得していません。',
	insecure:
		'ブラウザがページを保存できるのは、httpsまたはこのコンピューター上のページだけです。このページは暗号化されていないhttpで読み込まれたため、開くたびにネットワークが必要です。',
	missing: 'このブラウザはページを保存できません。開くたびにネットワークが必要です。',
	development:
		'開発サーバーでは、オフライン用の保存は行われません。ビルドしたサイトでは行われます。',
	stays: '削除するまで、ブラウザに保存されます。',
	mayGo:
		'端末の空き容量が足りなくなると、ブラウザが削除することがあります。プロジェクトは別に保存されています。',
	update:
		'このページの新しいバージョンがあります。このページの他のタブが開いていなければ、次に開いたときに切り替わります。',
	takeUpdate: '新しいバージョンで再読み込み',
	later: '後で',
	fetchRest: '残りを取得（{size}）',
	fetch: '取得',
	tryAgain: '再試行',
	pause: '一時停止',
	resume: '再開',
	remove: 'オフラインコピーを削除',
	removeQuestion: 'オフラインコピーを削除しますか？',
	removeText: 'この端末から{size}を削除します。プロジェクト、イメージ、設定は残ります。',
	removeConfirm: '削除',
	what: '内容',
	kept: '保存状況',
	size: 'サイズ',
	total: '合計',
	keptOf: '{kept}/{size}',
	keptWhole: '保存済み',
	keptNot: '未保存',
	progress: 'オフラインコピーを取得しています',
	groupPage: 'ページ、シミュレータ、ドキュメント',
	groupC: 'Cコンパイラ',
	groupWholeC: 'Cコンパイラ（あまり使わない部分）',
	groupExamples: 'サンプル（コンパイル済み）',
	groupFirmware: 'ボード用ファームウェア',
	groupOther: 'その他のファイル（{id}）',
	updateReadyTitle: 'このページの新しいバージョンが用意できました',
	updateReadyText: '次に開いたときに切り替わります。作業内容はその前に保存されます。',
	groupLanguage: '言語：{name}',
	groupLanguages: 'ページのその他の言語'
});
