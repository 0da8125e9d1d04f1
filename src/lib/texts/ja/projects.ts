// The texts of the list of projects and the gallery of examples, in Japanese.
import { messages } from '../messages.ts';
import type { projects as english } from '../en/projects.ts';

export const projects = messages<typeof english>('projects', {
	lessons: 'レッスン…',
	projects: 'プロジェクト',
	storedInThisBrowserOn: 'この端末のこのブラウザに保存されています。',
	open: '使用中',
	renameName: '{name}の名前を変更',
	duplicateName: '{name}を複製',
	deleteName: '{name}を削除',
	fromExampletitle: ' ・サンプル{exampleTitle}から',
	fileCount: '{fileCount, plural, other{ファイル#個}}',
	cancel: 'キャンセル',
	keepBoth: '両方を残す',
	replace: '置き換える',
	replaceFile: '「{path}」を置き換えますか？',
	replaceCountFiles: '{count}個のファイルを置き換えますか？',
	theProjectHasAFile: 'プロジェクトに、同じ名前で内容の異なるファイルがあります。',
	theProjectHasFilesOf: 'プロジェクトに、同じ名前で内容の異なるファイルが複数あります。',
	forTheName: '{name}用',
	tooLargeFor: '{names}には大きすぎます',
	newProject: '新規プロジェクト',
	startWithAnEmptyProject: '空のプロジェクトまたはサンプルのコピーから始めて、自由に変更できます。',
	searchTheExamples: 'サンプルを検索',
	topics: 'トピック',
	languages: '言語',
	exampleCount: '{count, plural, other{サンプル#件}}',
	noExampleMatches: '一致するサンプルがありません',
	tryFewerWordsOrChoose: '検索語を減らすか、別のトピックや言語を選んでください。',
	renameTheProject: 'プロジェクトの名前を変更',
	name: '名前',
	rename: '名前を変更',
	resetQuestion: '「{name}」を最初の状態に戻しますか？',
	filesAreReplaced:
		'すべてのファイルを、サンプル「{example}」のファイルで置き換えます。変更は失われます。残しておくには、先にプロジェクトを複製してください。',
	reset: '元に戻す'
});
