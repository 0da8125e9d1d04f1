// What the errors of links, and of places that projects are fetched from, mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { shareErrors as english } from '../en/errors-share.ts';

export const shareErrors = messages<typeof english>('errors.share', {
	'link-bomb': '此链接解压后会产生极大量的数据，用来使电脑过载的链接就是如此。',
	'link-bomb.next': '未打开该链接。请向发送者索取项目文件。',
	'link-cut': '链接的末尾缺失。即时通讯和邮件程序会截断过长的链接。',
	'link-cut.next': '没有更改任何内容。请从来源处复制完整的链接，或索取项目文件。',
	'link-damaged': '链接在传递中被改动：其中一些字符与发送的不同。',
	'link-damaged.next': '没有更改任何内容。链接区分大小写。请重新复制，或索取项目文件。',
	'link-empty': '链接中的项目没有任何文本文件。',
	'link-empty.next': '请发送者重新分享项目。',
	'link-invalid': '链接已解压，但其中不是项目：“{field}”缺失或有误。',
	'link-invalid.next': '请发送者从此页面重新分享项目。',
	'link-newer': '该链接由此页面的较新版本创建（链接版本 {version, number}）。',
	'link-newer.next': '请在联网时重新加载页面以获取新版本，然后重新打开链接。',
	'link-not-ours': '此链接中没有分享的项目。',
	'link-not-ours.next': '项目链接中含有“#project=”。请复制完整的链接。',
	'link-too-large': '链接过大：其中的内容超过 {limit, number} MB。',
	'link-too-large.next': '未打开该链接。请向发送者索取项目文件。',
	'from-address': '无法从“{address}”加载项目。',
	'from-address.next':
		'请使用文件、zip、仓库中的文件夹或 gist 的 https 地址，或镜像的名称，例如 ghcr.io/you/blinky:1.0。',
	'from-blocked': '无法访问 {host}，或者它不允许其他网页读取其文件（CORS）。',
	'from-blocked.next':
		'没有更改任何内容。请检查地址。如果能在单独的标签页中打开，请在那里下载文件，然后拖放到此页面。',
	'from-empty': '在 {place} 没有找到可在这里打开的内容。',
	'from-empty.next': '项目包含 build.yaml 及其源码。请检查地址是否指向其文件夹。',
	'from-insecure': '{host} 使用的是未加密的 http，安全页面不能从中加载内容。',
	'from-insecure.next': '请使用 https 地址，或下载文件后拖放到此页面。',
	'from-limited': '{host} 限制了来自你所在网络的每小时请求数。',
	'from-limited.next': '没有更改任何内容。请在一小时后重试，或将文件夹下载为 zip 后拖放到此页面。',
	'from-missing': '{place} 没有任何内容。',
	'from-missing.next': '请检查地址：分支或文件夹可能已重命名，或者仓库是私有的。',
	'from-nothing-inside': '{place} 的镜像中没有源码。',
	'from-nothing-inside.next':
		'只有构建时带源码的镜像才能作为项目打开。要运行它，请在“镜像”面板中拉取。',
	'from-offline': '没有网络：无法访问 {host}。',
	'from-offline.next': '请连接网络，然后重试。',
	'from-page': '{host} 返回的是网页，不是文件。',
	'from-page.next': '请使用原始文件的地址，或 GitHub、GitLab 或 Codeberg 上的文件夹地址。',
	'from-private': '{place} 未公开：其主机要求登录。',
	'from-private.next': '此页面不会在这里要求输入密码。请下载项目，然后拖放到此页面。',
	'from-refused': '{host} 返回了错误 {status, number}。',
	'from-refused.next': '没有更改任何内容。请稍后重试，或检查地址。',
	'from-too-large': '内容过大：超过 {limit, number} MB。',
	'from-too-large.next': '请使用项目自身文件夹的地址，或较小文件的地址。',
	'from-truncated': '{place} 的文件数超过了其主机一次能列出的数量。',
	'from-truncated.next': '请使用较小仓库中项目自身文件夹的地址，或下载后拖放到此页面。'
});
