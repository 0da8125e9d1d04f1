// The texts of the menu of projects and imports, in Japanese.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	noProject: 'プロジェクトなし',
	importInProgress: 'インポート中',
	readingFilename: '「{fileName}」を読み込んでいます…',
	readingAloud: '{fileName}を読み込んでいます',
	unpackedbytesUnpacked: '{unpackedBytes}を展開済み',
	cancel: 'キャンセル',
	menuOf: 'プロジェクト{name}：メニュー',
	menuWithoutProject: 'プロジェクトなし：メニュー'
});
