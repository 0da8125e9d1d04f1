// The texts of search in the open file, of its announcements, and of lists that the editor shows, in Japanese.
import { messages } from '../messages.ts';
import type { editorSearch as english } from '../en/editor-search.ts';

export const editorSearch = messages<typeof english>('editorSearch', {
	find: '検索',
	replace: '置換',
	next: '次へ',
	previous: '前へ',
	all: 'すべて',
	matchCase: '大文字と小文字を区別',
	byWord: '単語単位',
	regexp: '正規表現',
	replaceOne: '置換',
	replaceAll: 'すべて置換',
	close: '閉じる',
	currentMatch: '現在の一致',
	onLine: '行',
	replacedMatches: '$件を置換しました',
	replacedOnLine: '$行目の一致を置換しました',
	goToLine: '行へ移動',
	go: '移動',
	completions: '補完候補',
	diagnostics: '問題',
	noDiagnostics: '問題なし',
	controlCharacter: '制御文字',
	selectionDeleted: '選択範囲を削除しました'
});
