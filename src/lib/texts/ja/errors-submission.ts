// What the errors of submissions mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { submissionErrors as english } from '../en/errors-submission.ts';

export const submissionErrors = messages<typeof english>('errors.submission', {
	'submission-damaged': '提出物が途中で変更されたか、切れています。チェックサムが一致しません。',
	'submission-damaged.next': '受け付けませんでした。もう一度提出するよう、受講者に頼んでください。',
	'submission-invalid': '提出物を読み取れません。「{field}」がないか、正しくありません。',
	'submission-invalid.next':
		'受け付けませんでした。このページからもう一度提出するよう、受講者に頼んでください。',
	'submission-newer':
		'この提出物は、このページの新しいバージョンで作られています（提出物のバージョン{version, number}）。',
	'submission-newer.next':
		'オンラインでページを再読み込みして新しいバージョンを取得してから、提出物をもう一度追加してください。',
	'submission-not-ours': 'このファイルは提出物ではありません。',
	'submission-not-ours.next':
		'提出物の名前は「.ocre-submission」で終わります。提出物の入ったフォルダやzipファイルも追加できます。',
	'submission-too-large': '提出物が{limit, number} MBを超えています。',
	'submission-too-large.next':
		'受け付けませんでした。もっと小さいプロジェクトにするよう、受講者に頼んでください。',
	'submissions-too-many': '提出物が{limit, number}件を超えています。',
	'submissions-too-many.next':
		'一覧にあるものは残ります。一部を削除するか、1クラスずつ見てください。'
});
