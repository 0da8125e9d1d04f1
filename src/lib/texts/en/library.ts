// The texts of the library of images around its panel.
import { room } from '../room.ts';

export const library = room('library', {
	withSkopeoFromTheDownloaded: 'With skopeo, from the downloaded {fileName}',
	onABoardWithNetwork: 'On a board with network access',
	thenCompareTheBoardDoes: 'Then compare: the board does not verify the image',
	isInYourLibraryEvery: '{title} {version} is in your library, every byte checked.',
	moveTheTag: 'Move the tag?',
	nowPointsToAnotherImage:
		'{repository}:{tag} now points to another image, {current}. Anyone who pulls the tag will get yours.',
	moveIt: 'Move the tag',
	pushedAsPartsSentAlready:
		'Pushed as {digest}. {sentBlobs, plural, one{# part} other{# parts}} sent, {keptBlobs} already there.',
	theTagsOfWereListed: 'The tags of {repository} were listed.',
	deleteItFromTheRegistry: 'Delete it from the registry?',
	theImageIsDeletedWith: 'The image {repository}:{tag} is deleted, with all its other tags.',
	delete: 'Delete',
	nothingWasDeleted: 'Nothing was deleted.',
	matchesItsSources: '“{title}” matches its sources.',
	theRebuiltModuleIsIdentical: 'The rebuilt module is identical, byte for byte.',
	doesNotMatchItsSources: '“{title}” does not match its sources.',
	theCompilerIsTheSame:
		'The compiler is the same, so the module was not built from the sources in the image.',
	itWasBuiltWithSdk: 'It was built with {compiler}, SDK {sdk}; this page has a different version.',
	wasDeleted: '“{title} {of}” was deleted.',
	signedWith: 'Signed with “{key}”.',
	theSignatureIsIncludedWhen: 'The signature is included when the image is pushed or exported.',
	deletedDigest: 'Deleted: {digest}.',
	signWithWhichKey: 'Sign with which key?',
	aSignatureSays: 'A signature says who vouches for this image. Boards do not check it.'
});
