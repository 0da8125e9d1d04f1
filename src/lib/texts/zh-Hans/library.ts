// The texts of the library of images around its panel, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { library as english } from '../en/library.ts';

export const library = messages<typeof english>('library', {
	withSkopeoFromTheDownloaded: '使用 skopeo，从下载的 {fileName}',
	onABoardWithNetwork: '在可访问网络的开发板上',
	thenCompareTheBoardDoes: '然后比对：开发板不会校验镜像',
	isInYourLibraryEvery: '{title} {version} 已在你的镜像库中，每个字节都经过校验。',
	moveTheTag: '移动标签？',
	nowPointsToAnotherImage:
		'{repository}:{tag} 目前指向另一个镜像 {current}。移动后，任何拉取该标签的人都会得到你的镜像。',
	moveIt: '移动标签',
	pushedAsPartsSentAlready:
		'已推送为 {digest}。发送了 {sentBlobs, plural, other{# 个部分}}，{keptBlobs} 个已在其中。',
	theTagsOfWereListed: '已列出 {repository} 的标签。',
	deleteItFromTheRegistry: '从镜像仓库中删除？',
	theImageIsDeletedWith: '镜像 {repository}:{tag} 将连同其所有其他标签一起删除。',
	delete: '删除',
	nothingWasDeleted: '没有删除任何内容。',
	matchesItsSources: '“{title}”与其源码一致。',
	theRebuiltModuleIsIdentical: '重新构建的模块逐字节相同。',
	doesNotMatchItsSources: '“{title}”与其源码不一致。',
	theCompilerIsTheSame: '编译器相同，因此该模块不是由镜像中的源码构建的。',
	itWasBuiltWithSdk: '它由 {compiler}、SDK {sdk} 构建；此页面的版本不同。',
	wasDeleted: '已删除“{title} {of}”。',
	signedWith: '已用“{key}”签名。',
	theSignatureIsIncludedWhen: '推送或导出镜像时会包含签名。',
	deletedDigest: '已删除：{digest}。',
	signWithWhichKey: '用哪个密钥签名？',
	aSignatureSays: '签名表明谁为此镜像担保。开发板不会检查签名。'
});
