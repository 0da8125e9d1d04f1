// What is wrong with a lesson, in Japanese.
import { messages } from '../messages.ts';
import type { lessonFindings as english } from '../en/findings-lesson.ts';

export const lessonFindings = messages<typeof english>('findings.lesson', {
	'lesson-file-missing': 'レッスンの最上位には{file}が必要です。',
	'lesson-too-large': 'レッスンは{max} MBまでです。',
	'lesson-empty':
		'ファイルが空です。レッスンは「{example}」で始まります。形式についてはdocs/lessons.mdをご覧ください。',
	'lesson-newer': 'このページで読めるのは、形式1のレッスンです。',
	'lesson-board': '使えるボード：{known}。',
	'lesson-board.firmware': '{board}にそのファームウェアはありません。',
	'lesson-id': 'IDに使えるのはa～z、0～9、「-」だけで、{max}文字までです。',
	'lesson-id.taken': 'ID「{id}」はほかのステップで使われています。',
	'lesson-text.empty': '{field}が空です。',
	'lesson-text.long': '{field}は{max}文字までです。',
	'lesson-text.line': '{field}は1行で書いてください。',
	'lesson-text.entry-empty': '{field}の項目が空です。',
	'lesson-text.entry-long': '{field}の項目は{max}文字までです。',
	'lesson-text.entry-line': '{field}の項目は1行で書いてください。',
	'lesson-entries': '{field}の項目は{max}個までです。',
	'lesson-number': '{field}は{min}～{max}の整数にしてください。',
	'lesson-boolean': '{field}はtrueかfalseにしてください。',
	'lesson-value': '{field}に使えるもの：{known}。',
	'lesson-value.size': 'サイズを書いてください。例：{example}',
	'lesson-value.path': 'ボード上のパスを書いてください。例：{example}',
	'lesson-value.time': '{max}までの時間を書いてください。例：{example}',
	'lesson-value.locale': '言語タグを書いてください。例：{example}',
	'lesson-path': 'ファイル「{file}」はありません。',
	'lesson-path.meant': 'ファイル「{file}」はありません。「{meant}」のことですか？',
	'lesson-path.folder': '「{folder}」の下には何もありません。',
	'lesson-language': '未知の言語「{name}」です。使えるもの：{known}。',
	'lesson-beside': '「projects/」の下のフォルダか、サンプルのフォルダ名を指定してください。',
	'lesson-check': 'チェックは次のうち1つです：{known}。',
	'lesson-check.builds': '「{field}」は「builds: false」と一緒に使います。',
	'lesson-check.source': '「uses」と「not」のどちらか1つを使ってください。',
	'lesson-check.no-code': 'これはコメントか文字列で、コードではありません。',
	'lesson-check.function': 'ホスト関数「{name}」はボードにありません。',
	'lesson-check.function-meant':
		'ホスト関数「{name}」はボードにありません。「{meant}」のことですか？',
	'lesson-show': '指し示すものは1つだけにしてください：{known}。',
	'lesson-show.pin': 'ピンはPH7や7.7のように、ポートと番号で指定してください。',
	'lesson-show.place': '場所を「text」か「lines」で指定してください。',
	'lesson-show.lines': '行か、{example}のような範囲を書いてください。',
	'lesson-show.no-file': '生徒のプロジェクトにファイル「{file}」がありません。',
	'lesson-show.no-place': '{file}にその場所がありません。開始時にも解答例にもありません。',
	'lesson-question.two': '質問の選択肢は2つ以上にしてください。',
	'lesson-question.either': '「choices」と「accepts」のどちらか1つを使ってください。',
	'lesson-question.right':
		'選択肢に「right: true」を付けるか、正しい答えを「accepts」に書いてください。',
	'lesson-picture': '画像の「file」と、画像が見えない人のための「alt」を書いてください。',
	'lesson-picture.kind':
		'画像は「resources/」の下のPNG、JPEG、WebP、GIF、またはSVGにしてください。',
	'lesson-picture.large': '画像は{max} MBまでです。',
	'lesson-picture.foreign': '画像はレッスン自体に含めてください。この画像は表示されません。',
	'lesson-recording':
		'記録は「resources/」の下に置き、名前を「.ocre-recording」で終わらせてください。',
	'lesson-text-long': '本文は{max}文字までです。',
	'lesson-start': '「{folder}」の下に、生徒が最初に使うファイルがありません。',
	'lesson-start.no-file': '{folder}に{file}がありません。',
	'lesson-start.no-source': '{folder}に{language}のソースがありません。',
	'lesson-start-passes':
		'開始時のファイルがすべてのステップに合格しています。どれかのステップで別のことを求めてください。',
	'lesson-open': '最初に開くファイル{file}が{folder}にありません。',
	'lesson-solution': '「{folder}」の下に、このステップに合格するためのファイルがありません。',
	'lesson-translation': '元のレッスンでは{n}個ではなく{length}個です。',
	'lesson-translation.text': 'ここには文字列を書いてください。',
	'lesson-untranslated': '「{field}」は翻訳されていません。原文が表示されます。'
});
