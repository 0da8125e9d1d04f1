// The texts of search in the open file, of its announcements, and of lists that the editor shows, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { editorSearch as english } from '../en/editor-search.ts';

export const editorSearch = messages<typeof english>('editorSearch', {
	find: '查找',
	replace: '替换',
	next: '下一个',
	previous: '上一个',
	all: '全部',
	matchCase: '区分大小写',
	byWord: '全字匹配',
	regexp: '正则表达式',
	replaceOne: '替换',
	replaceAll: '全部替换',
	close: '关闭',
	currentMatch: '当前匹配项',
	onLine: '所在行',
	replacedMatches: '已替换 $ 处',
	replacedOnLine: '已替换第 $ 行的匹配项',
	goToLine: '转到行',
	go: '转到',
	completions: '补全',
	diagnostics: '问题',
	noDiagnostics: '没有问题',
	controlCharacter: '控制字符',
	selectionDeleted: '已删除所选内容'
});
