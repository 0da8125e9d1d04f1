// The texts of the library of images around its panel, in Hindi.
import { messages } from '../messages.ts';
import type { library as english } from '../en/library.ts';

export const library = messages<typeof english>('library', {
	withSkopeoFromTheDownloaded: 'skopeo से, डाउनलोड की हुई {fileName} से',
	onABoardWithNetwork: 'नेटवर्क वाले बोर्ड पर',
	thenCompareTheBoardDoes: 'फिर मिलान करें: बोर्ड इमेज को नहीं जाँचता',
	isInYourLibraryEvery: '{title} {version} आपकी लाइब्रेरी में है, हर बाइट जाँचा हुआ।',
	moveTheTag: 'टैग इस इमेज पर लगाएँ?',
	nowPointsToAnotherImage:
		'{repository}:{tag} अभी दूसरी इमेज, {current}, पर है। इसके बाद जो भी यह टैग पुल करेगा, उसे आपकी इमेज मिलेगी।',
	moveIt: 'टैग लगाएँ',
	pushedAsPartsSentAlready:
		'{digest} के रूप में पुश हुई। {sentBlobs, plural, one{# हिस्सा भेजा गया} other{# हिस्से भेजे गए}}, {keptBlobs} वहाँ पहले से थे।',
	theTagsOfWereListed: '{repository} के टैग की सूची आ गई।',
	deleteItFromTheRegistry: 'इसे रजिस्ट्री से हटाएँ?',
	theImageIsDeletedWith: 'इमेज {repository}:{tag} अपने बाक़ी सभी टैग समेत हटा दी जाएगी।',
	delete: 'हटाएँ',
	nothingWasDeleted: 'कुछ नहीं हटाया गया।',
	matchesItsSources: '“{title}” अपने सोर्स से मेल खाती है।',
	theRebuiltModuleIsIdentical: 'दोबारा बिल्ड किया मॉड्यूल हू-ब-हू वही है, हर बाइट।',
	doesNotMatchItsSources: '“{title}” अपने सोर्स से मेल नहीं खाती।',
	theCompilerIsTheSame: 'कंपाइलर वही है, यानी मॉड्यूल इस इमेज के सोर्स से बिल्ड नहीं किया गया था।',
	itWasBuiltWithSdk: 'इसे {compiler}, SDK {sdk} से बिल्ड किया गया था; इस पेज में दूसरा वर्ज़न है।',
	wasDeleted: '“{title} {of}” हटा दी गई।',
	signedWith: '“{key}” से साइन किया गया।',
	theSignatureIsIncludedWhen: 'इमेज पुश या एक्सपोर्ट करने पर सिग्नेचर साथ जाता है।',
	deletedDigest: 'हटाई गई: {digest}।',
	signWithWhichKey: 'किस कुंजी से साइन करें?',
	aSignatureSays: 'सिग्नेचर बताता है कि इस इमेज की ज़िम्मेदारी कौन लेता है। बोर्ड इसे नहीं जाँचते।'
});
