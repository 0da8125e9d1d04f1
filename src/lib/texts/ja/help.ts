// The texts of the help dialog, in Japanese.
import { messages } from '../messages.ts';
import type { help as english } from '../en/help.ts';

export const help = messages<typeof english>('help', {
	takeTheTour: 'ページのツアーを見る',
	aboutOcrePlayground: 'Ocre Playgroundについて',
	writeASmallCProgram:
		'小さなCプログラムを書いて「実行」を押すと、ボード上のOcreコンテナになります。このページでコンパイルし、シリアル回線でアップロードして起動し、結果をここに表示します。Ocreはマイコン向けのコンテナランタイムで、コンテナの実体はWebAssemblyモジュールです。',
	theBoardIsSimulatedIn:
		'ボードはこのページ内でシミュレーションされ、実機と同じように動作します。サーバーには何も送信しません。プロジェクトは、この端末のこのブラウザに保存されます。',
	connectRealBoardsInThe:
		'実機のボードは「実行」の横のメニューから、同時に8台まで接続できます。「実行」は表示中のボードを使い、他のボードは動き続けます。ボードが見つからないときのヘルプも同じメニューにあります。',
	beforeAProgramIsDeployed:
		'プログラムをデプロイする前に、ボードで動くかどうかを確認し、判断が必要なときは質問します。「実行」の横のメニューの「デプロイ前チェック」では、実行せずに確認だけを行えます。ボードをリセットするとコンテナは失われますが、イメージとファイルは残ります。「まとめて再実行」で、実行していたものを元に戻せます。',
	keys: 'キー操作',
	ocrePlaygroundIsFreeSoftware:
		'Ocre PlaygroundはApache License 2.0で公開されている自由ソフトウェアです。次の成果物を含んでいます：',
	theirLicences: 'それぞれのライセンス',
	runTheProject: 'プロジェクトを実行',
	saveNowEveryChangeIs: '今すぐ保存（変更は自動でも保存されます）',
	searchInTheEditorOr: 'エディタまたはコンソールで検索',
	undoEachFileHasIts: '元に戻す（履歴はファイルごと）',
	nextProblemInTheEditor: 'エディタで次の問題へ',
	escapeThenTab: 'Escape、続けてTab',
	leaveTheEditor: 'エディタから出る',
	f2Delete: 'F2、Delete',
	renameOrDeleteTheSelected: '一覧で選択したファイルの名前を変更・削除',
	upDown: '上、下',
	recallEarlierLinesInThe: 'ボードのシェル入力行で、以前の行を呼び出す',
	shiftTab: 'Shift+Tab',
	leaveTheTerminalScreenTab: 'ターミナル画面から出る（Tabはボードに送られます）',
	arrowKeys0: '矢印キー、+、−、0',
	moveAndZoomThePlot: 'フォーカスのあるグラフを移動・拡大縮小',
	spaceEnter: 'Space、Enter',
	pressAButtonOfThe: 'フォーカスのあるボードのボタンを押す',
	arrowKeys: '矢印キー',
	resizeTwoAreasWhileThe: 'フォーカスのある境界線で、2つの領域の大きさを変える',
	allCommands: 'すべてのコマンド…',
	or: ' または '
});
