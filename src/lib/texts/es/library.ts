// The texts of the library of images around its panel, in Spanish.
import { messages } from '../messages.ts';
import type { library as english } from '../en/library.ts';

export const library = messages<typeof english>('library', {
	withSkopeoFromTheDownloaded: 'Con skopeo, desde el {fileName} descargado',
	onABoardWithNetwork: 'En una placa con acceso a la red',
	thenCompareTheBoardDoes: 'Después, comparar: la placa no verifica la imagen',
	isInYourLibraryEvery: '{title} {version} está en la biblioteca, con todos sus bytes comprobados.',
	moveTheTag: '¿Mover la etiqueta?',
	nowPointsToAnotherImage:
		'{repository}:{tag} apunta ahora a otra imagen, {current}. Quien obtenga la etiqueta recibirá la nueva.',
	moveIt: 'Mover la etiqueta',
	pushedAsPartsSentAlready:
		'Publicada como {digest}. {sentBlobs, plural, one{# parte enviada} other{# partes enviadas}}; ya estaban allí: {keptBlobs}.',
	theTagsOfWereListed: 'Se listaron las etiquetas de {repository}.',
	deleteItFromTheRegistry: '¿Eliminarla del registro?',
	theImageIsDeletedWith: 'La imagen {repository}:{tag} se elimina, con todas sus demás etiquetas.',
	delete: 'Eliminar',
	nothingWasDeleted: 'No se eliminó nada.',
	matchesItsSources: '«{title}» coincide con sus fuentes.',
	theRebuiltModuleIsIdentical: 'El módulo recompilado es idéntico, byte a byte.',
	doesNotMatchItsSources: '«{title}» no coincide con sus fuentes.',
	theCompilerIsTheSame:
		'El compilador es el mismo, así que el módulo no se compiló a partir de las fuentes de la imagen.',
	itWasBuiltWithSdk: 'Se compiló con {compiler}, SDK {sdk}; esta página tiene otra versión.',
	wasDeleted: 'Se eliminó «{title} {of}».',
	signedWith: 'Firmada con «{key}».',
	theSignatureIsIncludedWhen: 'La firma se incluye al publicar o exportar la imagen.',
	deletedDigest: 'Eliminada: {digest}.',
	signWithWhichKey: '¿Con qué clave firmar?',
	aSignatureSays: 'Una firma dice quién responde por esta imagen. Las placas no la comprueban.'
});
