// The texts of the library of images around its panel, in French.
import { messages } from '../messages.ts';
import type { library as english } from '../en/library.ts';

export const library = messages<typeof english>('library', {
	withSkopeoFromTheDownloaded: 'Avec skopeo, à partir du fichier {fileName} téléchargé',
	onABoardWithNetwork: 'Sur une carte avec accès au réseau',
	thenCompareTheBoardDoes: 'Puis comparer : la carte ne vérifie pas l’image',
	isInYourLibraryEvery: '{title} {version} est dans votre bibliothèque, chaque octet vérifié.',
	moveTheTag: 'Déplacer le tag ?',
	nowPointsToAnotherImage:
		'{repository}:{tag} pointe maintenant vers une autre image, {current}. Quiconque tire ce tag recevra la vôtre.',
	moveIt: 'Déplacer le tag',
	pushedAsPartsSentAlready:
		'Poussée sous {digest}. {sentBlobs, plural, one{# partie envoyée} other{# parties envoyées}}, {keptBlobs} déjà là.',
	theTagsOfWereListed: 'Les tags de {repository} ont été listés.',
	deleteItFromTheRegistry: 'La supprimer du registre ?',
	theImageIsDeletedWith: 'L’image {repository}:{tag} est supprimée, avec tous ses autres tags.',
	delete: 'Supprimer',
	nothingWasDeleted: 'Rien n’a été supprimé.',
	matchesItsSources: '« {title} » correspond à ses sources.',
	theRebuiltModuleIsIdentical: 'Le module reconstruit est identique, octet pour octet.',
	doesNotMatchItsSources: '« {title} » ne correspond pas à ses sources.',
	theCompilerIsTheSame:
		'Le compilateur est le même ; le module n’a donc pas été construit à partir des sources contenues dans l’image.',
	itWasBuiltWithSdk:
		'Il a été construit avec {compiler}, SDK {sdk} ; cette page a une autre version.',
	wasDeleted: '« {title} {of} » a été supprimée.',
	signedWith: 'Signée avec « {key} ».',
	theSignatureIsIncludedWhen: 'La signature est incluse quand l’image est poussée ou exportée.',
	deletedDigest: 'Supprimé : {digest}.',
	signWithWhichKey: 'Avec quelle clé signer ?',
	aSignatureSays:
		'Une signature dit qui se porte garant de cette image. Les cartes ne la vérifient pas.'
});
