// The texts of run options, in Japanese.
import { messages } from '../messages.ts';
import type { runOptions as english } from '../en/run-options.ts';

export const runOptions = messages<typeof english>('runOptions', {
	containerId: 'コンテナID',
	emptyUsualid: '空欄の場合：「{usualId}」。',
	emptyUsualidFromTheProjects: '空欄の場合：「{usualId}」（プロジェクト名から）。',
	capabilities: 'ケーパビリティ',
	mounts: 'マウント',
	aMountShowsAFolder:
		'マウントすると、ボードのストレージのフォルダをプログラムから使えます。フォルダはコンテナを削除しても残り、複数のコンテナで共有できます。フォルダがない場合は作成されます。',
	pathInTheProgram: 'プログラム内のパス',
	folderOnTheBoard: 'ボードのフォルダ',
	removeThisMount: 'このマウントを削除',
	addAMount: 'マウントを追加',
	mountOrderOnNameIs: '{name}でのマウントの順序は不明です',
	thisBoardsRuntimeReversesThe: 'このボードのランタイムは、マウントの2つのパスを逆に解釈します',
	ocre070Documents:
		'Ocre 0.7.0のドキュメントには<code>-v /FOLDER:/PATH</code>とありますが、実際に受け付けるのは<code>-v /PATH:/FOLDER</code>です。ページはボードに合わせた形で送信します。',
	whetherMoreThanOneFolder: '{name}で複数のフォルダを使えるかどうかは不明です',
	ocre070Looks:
		'Ocre 0.7.0は、すべてのパスを最後に開かれたフォルダの中で探します。確実に動かすには、filesystem権限とマウント1つの、どちらか一方だけを使ってください。',
	onlyTheLastFolderWorks: 'このボードでは最後のフォルダだけが使えます',
	theBoardLooksUpEvery:
		'ボードはすべてのパスを、いずれかのコンテナが最後に開いたフォルダの中で探します。filesystem権限とマウント1つの、どちらか一方だけを使ってください。',
	commandForBoard: '{board}に送るコマンド',
	wordsOfMax: '{max}語中{words}語。',
	shownWhenAllFieldsAre: 'すべての欄が正しく入力されると表示されます。',
	shownWhenBuildYamlHas: 'build.yamlにエラーがなくなると表示されます。',
	containersAlwaysRunDetachedD:
		'コンテナは常にデタッチ（<code>-d</code>）で実行します。アタッチすると、終了するまでボードのコンソールがふさがれます。',
	cancel: 'キャンセル',
	correctTheMarkedFieldsFirst: '先に、印の付いた欄を修正してください。',
	unknownMountOrder:
		'このバージョンのOcreについて、ページに情報がありません。<code>-v {order}</code>として送信します。起動がハングする場合は、2つのパスを入れ替えてみてください。',
	capabilitiesFrom: 'ケーパビリティはbuild.yamlの権限で決まります：{capabilities}。',
	none: 'なし',
	runOptions: '実行オプション',
	howThisProjects: 'このプロジェクトのコンテナの起動方法です。プロジェクトとともに保存されます。',
	save: '保存',
	arguments: '引数',
	onePerLine: '1行に1つ入力します。',
	environment: '環境変数',
	variablesPerLine: '1行に1つ、NAME=valueの形で入力します。',
	variablesBesideBuildFile:
		'1行に1つ、NAME=valueの形で入力します。build.yamlの内容に追加されます。',
	pathUsedAbove: 'このパスは、上ですでに使われています。',
	lineProblem: '「{line}」：{problem}'
});
