// What the errors of lessons mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { lessonErrors as english } from '../en/errors-lesson.ts';

export const lessonErrors = messages<typeof english>('errors.lesson', {
	'lesson-invalid': 'このレッスンにはエラーがあるため、始められません。',
	'lesson-invalid.next':
		'エラーのないものを作成者に頼むか、プロジェクトとして開いてください。「問題」パネルに、すべてのエラーが行番号とともに表示されます。',
	'lesson-missing': 'レッスン「{id}」はここにありません。',
	'lesson-missing.next': 'レッスンのギャラリーから選ぶか、リンクを確認してください。',
	'lesson-unreachable': 'レッスン「{id}」のファイルを読み込めませんでした。',
	'lesson-unreachable.next': 'ネットワークを確認して、もう一度試してください。',
	'lesson-too-large': 'レッスンが{limit, number} MBを超えています。',
	'lesson-too-large.next': '画像と記録を小さくしてください。',
	'lesson-check-too-long': 'チェックが終わりませんでした。',
	'lesson-check-too-long.next':
		'プログラムに終わらないループがないか調べて、もう一度試してください。'
});
