// What the errors of projects and their files mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { projectErrors as english } from '../en/errors-project.ts';

export const projectErrors = messages<typeof english>('errors.project', {
	'example-missing': 'サンプル「{id}」はありません。',
	'example-missing.next': 'サンプルの一覧から選んでください。',
	'example-unreachable': 'このサンプルのファイルを取得できませんでした。',
	'example-unreachable.next':
		'作業内容は保存されています。ネットワーク接続を確認し、サンプルを選び直してください。',
	'file-binary':
		'{name}はUTF-8テキストファイルではありません。バイナリファイルのように、{at, number}バイト目が0です。',
	'file-binary.next':
		'プロジェクトに入れられるのはテキストだけです。別のファイルを選んでください。',
	'file-encoding': '{name}はUTF-8テキストファイルではありません。別の文字コードで書かれています。',
	'file-encoding.next': 'UTF-8で保存してから、もう一度追加してください。',
	'file-too-large': '{name}は{megabytes, number} MBです。上限は{limit, number} MBです。',
	'file-too-large.next': '分割するか、除外してください。',
	'file-utf16': '{name}はUTF-8テキストファイルではありません。UTF-16です。',
	'file-utf16.next': 'UTF-8で保存してから、もう一度追加してください。',
	'name-control': 'プロジェクト名に制御文字は使えません。',
	'name-control.next': '名前を貼り付けずに、直接入力してください。',
	'name-empty': 'プロジェクトには名前が必要です。',
	'name-empty.next': '名前を入力してください。',
	'name-too-long': 'プロジェクト名は{max, number}文字までです。',
	'name-too-long.next': 'もっと短い名前にしてください。',
	'path-absolute': '「{path}」は絶対パスです。',
	'path-absolute.next': '「lib/morse.h」のように、プロジェクトからの相対パスにしてください。',
	'path-blank': '「{path}」の中に、空白で始まる、または空白かドットで終わる名前があります。',
	'path-blank.next': 'その空白またはドットを取り除いてください。',
	'path-character': '「{path}」に「{character}」が含まれています。',
	'path-character.next': 'その文字を取り除いてください。',
	'path-empty': 'ファイルには名前が必要です。',
	'path-empty.next': '「lib/morse.h」のような名前を入力してください。',
	'path-empty-part': '「{path}」に、空のフォルダ名またはファイル名があります。',
	'path-empty-part.next': '余分な「/」を削除してください。',
	'path-hidden': '「{path}」に、制御文字または見えない文字が含まれています。',
	'path-hidden.next': '名前を貼り付けずに、直接入力してください。',
	'path-outside': '「{path}」で「.」や「..」をフォルダとして使うことはできません。',
	'path-outside.next': 'プロジェクトのフォルダから始まるパスを指定してください。',
	'path-reserved': '「{name}」は予約されている名前です。',
	'path-reserved.next': '別の名前を選んでください。',
	'path-taken': '「{path}」はすでに存在します。',
	'path-taken.next': '別の名前を選んでください。',
	'path-too-long': '「{path}」は{max, number}文字を超えています。',
	'path-too-long.next': 'もっと短い名前にしてください。',
	'project-file-missing': '「{path}」は存在しません。',
	'project-file-missing.next':
		'名前の変更または削除が行われた可能性があります。ファイルの一覧を確認してください。',
	'project-too-large': 'プロジェクトのファイルは、合計{limit, number} MBまでです。',
	'project-too-large.next': '一部を除外してください。',
	'too-many-files': 'プロジェクトのファイルは{limit, number}個までです。',
	'too-many-files.next': '一部を除外してください。'
});
