// The texts of checks of lessons: what is expected, and what was the case, in Japanese.
import { messages } from '../messages.ts';
import type { checks as english } from '../en/checks.ts';

export const checks = messages<typeof english>('checks', {
	answer: '質問に答えています。',
	scenario: 'プログラムがボード上で期待どおりに動作します（{n, plural, other{#ステップ}}）。',
	builds: 'プログラムをコンパイルできます。',
	noBuild: 'プログラムをコンパイルできません。',
	noBuildWith: 'プログラムをコンパイルできず、エラーに「{error}」が含まれます。',
	imageUnder: 'イメージが{size}未満です。',
	memoryUnder: 'プログラムが{size}未満のメモリで起動します。',
	uses: 'コードで「{code}」を{n, plural, =1{} other{#回以上}}使っています。',
	usesNot: 'コードで「{code}」を使っていません。',
	usesLess: 'コードで「{code}」を使っているのは{n, plural, other{#回}}未満です。',
	calls: 'プログラムが{name}を{n, plural, =1{} other{#回以上}}呼び出します。',
	callsNever: 'プログラムは{name}を呼び出しません。',
	callsBetween: 'プログラムが{name}を{least, number}～{most, number}回呼び出します。',
	file: 'ボードにファイル{path}があります。',
	fileWith: 'ボードに、「{text}」を含むファイル{path}があります。',
	confirm: '{text}',
	stepFailed: '期待：{expected}、実際：{got}。',
	stepNotDone: '「{step}」ができませんでした：{got}',
	doesNotBuild: 'コンパイルできません：{message}',
	otherError: 'コンパイルできませんが、理由が異なります：{message}',
	itBuilds: 'コンパイルできます。',
	sizeIs: '{size}です。',
	codeMissing: 'コードに「{code}」が見つかりませんでした。コメントと文字列は数えません。',
	codeFound: '「{code}」が{n, plural, other{#か所}}見つかりました。',
	codeUnwanted: '「{code}」が{file}の{line, number}行目にあります。',
	fileGone: 'プロジェクトにファイル{file}がありません。',
	called: '{name}は{n, plural, =0{一度も呼び出されませんでした} other{#回呼び出されました}}。',
	noSuchFile: 'ボードにファイル{path}がありません。',
	otherContent: 'ファイルの内容が異なります：「{content}」',
	notConfirmed: 'まだ確認していません。',
	notAnswered: 'まだ答えていません。',
	answeredWrong: 'まだ正しい答えではありません。',
	tooLong: '{seconds, plural, other{#秒}}たったため、チェックを打ち切りました。'
});
