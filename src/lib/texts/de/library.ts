// The texts of the library of images around its panel, in German.
import { messages } from '../messages.ts';
import type { library as english } from '../en/library.ts';

export const library = messages<typeof english>('library', {
	withSkopeoFromTheDownloaded: 'Mit skopeo, aus der heruntergeladenen Datei {fileName}',
	onABoardWithNetwork: 'Auf einem Board mit Netzwerkzugang',
	thenCompareTheBoardDoes: 'Danach vergleichen: Das Board prüft das Image nicht',
	isInYourLibraryEvery: '{title} {version} ist in Ihrer Bibliothek, jedes Byte geprüft.',
	moveTheTag: 'Tag versetzen?',
	nowPointsToAnotherImage:
		'{repository}:{tag} zeigt jetzt auf ein anderes Image, {current}. Wer das Tag pullt, bekommt dann Ihres.',
	moveIt: 'Tag versetzen',
	pushedAsPartsSentAlready:
		'Gepusht als {digest}. {sentBlobs, plural, one{# Teil} other{# Teile}} gesendet, {keptBlobs} schon vorhanden.',
	theTagsOfWereListed: 'Die Tags von {repository} wurden aufgelistet.',
	deleteItFromTheRegistry: 'Aus der Registry löschen?',
	theImageIsDeletedWith:
		'Das Image {repository}:{tag} wird gelöscht, mit allen seinen anderen Tags.',
	delete: 'Löschen',
	nothingWasDeleted: 'Es wurde nichts gelöscht.',
	matchesItsSources: '„{title}“ passt zu seinen Quelltexten.',
	theRebuiltModuleIsIdentical: 'Das neu gebaute Modul ist Byte für Byte identisch.',
	doesNotMatchItsSources: '„{title}“ passt nicht zu seinen Quelltexten.',
	theCompilerIsTheSame:
		'Der Compiler ist derselbe, also wurde das Modul nicht aus den Quelltexten im Image gebaut.',
	itWasBuiltWithSdk:
		'Es wurde mit {compiler}, SDK {sdk} gebaut; diese Seite hat eine andere Version.',
	wasDeleted: '„{title} {of}“ wurde gelöscht.',
	signedWith: 'Mit „{key}“ signiert.',
	theSignatureIsIncludedWhen:
		'Die Signatur ist dabei, wenn das Image gepusht oder exportiert wird.',
	deletedDigest: 'Gelöscht: {digest}.',
	signWithWhichKey: 'Mit welchem Schlüssel signieren?',
	aSignatureSays: 'Eine Signatur sagt, wer für dieses Image bürgt. Boards prüfen sie nicht.'
});
