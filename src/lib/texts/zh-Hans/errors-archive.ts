// What the errors of archives mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { archiveErrors as english } from '../en/errors-archive.ts';

export const archiveErrors = messages<typeof english>('errors.archive', {
	'archive-bomb': '这个小文件解压后会产生极大量的数据，用来使电脑过载的文件就是如此。',
	'archive-bomb.next': '未打开该文件。如果你信任它，请自行解压，然后导入所需的文件。',
	'archive-damaged': '压缩包已损坏：内容与其校验和或长度不符。',
	'archive-damaged.next': '请重新下载或重新打包。',
	'archive-encrypted': '压缩包已加密。',
	'archive-encrypted.next': '请用密码解压后导入其中的文件，或不设密码重新打包。',
	'archive-inconsistent': '压缩包自相矛盾：文件列表与其中的文件不一致。',
	'archive-inconsistent.next': '未打开该压缩包，因为它可能是为了欺骗而制作的。请重新打包。',
	'archive-too-deep': '文件中的压缩包层层嵌套。',
	'archive-too-deep.next': '未打开该文件。请自行解压，然后导入最内层的压缩包。',
	'archive-too-large': '压缩包过大：解压后超过 128 MB，或文件数超过 4096 个。',
	'archive-too-large.next': '未打开该压缩包。请减少文件后重新打包。',
	'archive-unsafe': '压缩包中含有链接、设备、两个同名文件，或指向其文件夹之外的路径。',
	'archive-unsafe.next': '未打开该压缩包。请只用普通文件和相对路径重新打包。',
	'archive-unsupported': '压缩包的打包方式在这里不受支持。',
	'archive-unsupported.next': '请重新打包为 .zip（Deflate 方式）、.tar 或 .tar.gz。'
});
