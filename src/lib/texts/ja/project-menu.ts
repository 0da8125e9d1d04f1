// The texts of the menu of projects and imports, in Japanese.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	menuOf: 'プロジェクト{name}：メニュー',
	none: 'なし',
	noProject: 'プロジェクトなし',
	import: 'インポート',
	importAFolder: 'フォルダをインポート',
	renameTheProject: 'プロジェクトの名前を変更',
	name: '名前',
	rename: '名前を変更',
	resetName: '「{name}」を最初の状態に戻しますか？',
	allItsFilesAreReplaced:
		'すべてのファイルを、サンプル「{exampleTitle}」のファイルで置き換えます。変更は失われます。残しておくには、先にプロジェクトを複製してください。',
	reset: '元に戻す',
	newProject: '新規プロジェクト…',
	importAnything: 'インポート…',
	aProjectFilesAnImage: 'プロジェクト、ファイル、イメージ、記録',
	importAFolderItem: 'フォルダをインポート…',
	renameThis: '名前を変更…',
	duplicate: '複製',
	exportAsZip: 'zipでエクスポート',
	resetToTheExample: 'サンプルの状態に戻す…',
	thisProjectDidNotStart: 'このプロジェクトはサンプルから作られたものではありません',
	otherProjects: '他のプロジェクト',
	allProjectsCount: 'すべてのプロジェクト（{count}）…',
	importInProgress: 'インポート中',
	readingFilename: '「{fileName}」を読み込んでいます…',
	readingAloud: '{fileName}を読み込んでいます',
	unpackedbytesUnpacked: '{unpackedBytes}を展開済み',
	cancel: 'キャンセル',
	projectNoneMenu: 'プロジェクト{none}：メニュー'
});
