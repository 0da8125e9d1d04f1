// The texts of the library of images around its panel, in Arabic.
import { messages } from '../messages.ts';
import type { library as english } from '../en/library.ts';

export const library = messages<typeof english>('library', {
	withSkopeoFromTheDownloaded: 'باستخدام skopeo، من الملف المنزَّل {fileName}',
	onABoardWithNetwork: 'على لوحة لها اتصال بالشبكة',
	thenCompareTheBoardDoes: 'ثم قارن: اللوحة لا تتحقق من الصورة',
	isInYourLibraryEvery: 'صارت {title} {version} في مكتبتك، وقد فُحص كل بايت منها.',
	moveTheTag: 'هل تريد نقل الوسم؟',
	nowPointsToAnotherImage:
		'يشير {repository}:{tag} الآن إلى صورة أخرى، {current}. من يسحب الوسم بعد النقل يحصل على صورتك.',
	moveIt: 'نقل الوسم',
	pushedAsPartsSentAlready:
		'دُفعت باسم {digest}. أُرسل {sentBlobs, plural, one{جزء واحد} two{جزآن} few{# أجزاء} many{# جزءًا} other{# جزء}}، وكان هناك بالفعل {keptBlobs}.',
	theTagsOfWereListed: 'سُردت وسوم {repository}.',
	deleteItFromTheRegistry: 'هل تريد حذفها من سجل الصور؟',
	theImageIsDeletedWith: 'تُحذف الصورة {repository}:{tag}، مع كل وسومها الأخرى.',
	delete: 'حذف',
	nothingWasDeleted: 'لم يُحذف شيء.',
	matchesItsSources: 'تطابق «{title}» مصادرها.',
	theRebuiltModuleIsIdentical: 'الوحدة المبنية من جديد مطابقة، بايتًا ببايت.',
	doesNotMatchItsSources: 'لا تطابق «{title}» مصادرها.',
	theCompilerIsTheSame: 'المصرِّف هو نفسه، إذن لم تُبنَ الوحدة من المصادر التي في الصورة.',
	itWasBuiltWithSdk: 'بُنيت بـ {compiler}، SDK {sdk}؛ ولهذه الصفحة إصدار مختلف.',
	wasDeleted: 'حُذفت «{title} {of}».',
	signedWith: 'وُقّعت بـ «{key}».',
	theSignatureIsIncludedWhen: 'يُضمَّن التوقيع عند دفع الصورة أو تصديرها.',
	deletedDigest: 'حُذفت: {digest}.',
	signWithWhichKey: 'بأي مفتاح تريد التوقيع؟',
	aSignatureSays: 'يقول التوقيع من يضمن هذه الصورة. اللوحات لا تتحقق منه.'
});
