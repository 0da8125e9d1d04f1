// What the errors of workshop files mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { workshopErrors as english } from '../en/errors-workshop.ts';

export const workshopErrors = messages<typeof english>('errors.workshop', {
	'workshop-damaged':
		'ワークショップファイルが変更されたか、壊れています。{path}のチェックサムが一致しません。',
	'workshop-damaged.next': '開きませんでした。元の場所からファイルを入手し直してください。',
	'workshop-invalid':
		'ワークショップファイルのworkshop.yamlの{line, number}行目にエラーがあります。',
	'workshop-invalid.next':
		'{problem} ファイルは開きませんでした。作成者に知らせるか、ファイルを修正して開き直してください。',
	'workshop-missing': 'このワークショップはこのブラウザに保存されていません。',
	'workshop-missing.next': 'ファイルまたはリンクをもう一度開いてください。',
	'workshop-newer':
		'このワークショップファイルには、このページの新しいバージョンが必要です（形式{version, number}）。',
	'workshop-newer.next':
		'オンラインでページを再読み込みして新しいバージョンを取得してから、ファイルをもう一度開いてください。',
	'workshop-not-ours': 'これはワークショップファイルではありません。workshop.yamlがありません。',
	'workshop-not-ours.next': 'ワークショップファイルの名前は「.ocre-workshop」で終わります。'
});
