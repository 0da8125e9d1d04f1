// What the errors of archives mean to a user, and what to do next, in Japanese.
import { messages } from '../messages.ts';
import type { archiveErrors as english } from '../en/errors-archive.ts';

export const archiveErrors = messages<typeof english>('errors.archive', {
	'archive-bomb':
		'この小さなファイルは、展開すると膨大な量のデータになります。コンピューターに過大な負荷をかける目的で作られたファイルの特徴です。',
	'archive-bomb.next':
		'ファイルは開きませんでした。信頼できるファイルであれば、自分で展開し、必要なファイルだけをインポートしてください。',
	'archive-damaged': 'アーカイブが壊れています。内容がチェックサムまたは長さと一致しません。',
	'archive-damaged.next': 'ダウンロードし直すか、圧縮し直してください。',
	'archive-encrypted': 'アーカイブが暗号化されています。',
	'archive-encrypted.next':
		'パスワードを使って展開したファイルをインポートするか、パスワードなしで圧縮し直してください。',
	'archive-inconsistent':
		'アーカイブに矛盾があります。ファイルの一覧と実際のファイルが一致しません。',
	'archive-inconsistent.next':
		'不正な目的で作られた可能性があるため、開きませんでした。圧縮し直してください。',
	'archive-too-deep': 'アーカイブの中に、何重にもアーカイブが入っています。',
	'archive-too-deep.next':
		'ファイルは開きませんでした。自分で展開し、いちばん内側のアーカイブをインポートしてください。',
	'archive-too-large':
		'アーカイブが大きすぎます。展開すると128 MBを超えるか、ファイルが4096個を超えます。',
	'archive-too-large.next': 'ファイルは開きませんでした。ファイルを減らして圧縮し直してください。',
	'archive-unsafe':
		'アーカイブに、リンク、デバイス、同じ名前の2つのファイル、またはフォルダの外に出るパスが含まれています。',
	'archive-unsafe.next':
		'ファイルは開きませんでした。通常のファイルと相対パスだけで圧縮し直してください。',
	'archive-unsupported': 'このアーカイブの圧縮方式には対応していません。',
	'archive-unsupported.next': '.zip（Deflate方式）、.tar、または.tar.gzで圧縮し直してください。'
});
