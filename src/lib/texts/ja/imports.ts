// What is said of an import, in Japanese.
import { messages } from '../messages.ts';
import type { imports as english } from '../en/imports.ts';

export const imports = messages<typeof english>('imports', {
	importedAs: '「{file}」をプロジェクト「{project}」としてインポートしました。',
	pressRunBeside: '実行するには、横の「実行」を押してください。',
	quoted: '「{name}」',
	more: '他{n, number}件',
	leftOut: '{files}は{n, plural, other{テキストではないため除外しました}}。',
	optionsLeftOut: '実行オプションは取り込みませんでした。{file}の{line, number}行目：{message}',
	filesAdded: '{files}を{n, plural, other{追加しました}}。',
	filesReplaced: '{files}を{n, plural, other{置き換えました}}。',
	filesAddedAndReplaced:
		'{added}を{a, plural, other{追加し}}、{replaced}を{r, plural, other{置き換えました}}。',
	imagesAdded: '{n, plural, other{イメージ#個}}をライブラリに追加しました。',
	moduleAdded: '「{file}」のモジュール「{title}」をライブラリに追加しました。',
	imageAdded: '「{file}」のイメージ「{title}」をライブラリに追加しました。',
	isSubmission: '{student}さんの提出物です。',
	openTeachPage: '教師向けページを開く'
});
