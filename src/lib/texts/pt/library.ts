// The texts of the library of images around its panel, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { library as english } from '../en/library.ts';

export const library = messages<typeof english>('library', {
	withSkopeoFromTheDownloaded: 'Com skopeo, a partir do {fileName} baixado',
	onABoardWithNetwork: 'Em uma placa com acesso à rede',
	thenCompareTheBoardDoes: 'Depois compare: a placa não verifica a imagem',
	isInYourLibraryEvery: '{title} {version} está na sua biblioteca, com todos os bytes verificados.',
	moveTheTag: 'Mover a tag?',
	nowPointsToAnotherImage:
		'{repository}:{tag} aponta agora para outra imagem, {current}. Quem obtiver a tag vai receber a sua.',
	moveIt: 'Mover a tag',
	pushedAsPartsSentAlready:
		'Publicada como {digest}. {sentBlobs, plural, one{# parte enviada} other{# partes enviadas}}; já estavam lá: {keptBlobs}.',
	theTagsOfWereListed: 'As tags de {repository} foram listadas.',
	deleteItFromTheRegistry: 'Excluí-la do registro?',
	theImageIsDeletedWith: 'A imagem {repository}:{tag} é excluída, com todas as outras tags dela.',
	delete: 'Excluir',
	nothingWasDeleted: 'Nada foi excluído.',
	matchesItsSources: '“{title}” corresponde às fontes dela.',
	theRebuiltModuleIsIdentical: 'O módulo recompilado é idêntico, byte por byte.',
	doesNotMatchItsSources: '“{title}” não corresponde às fontes dela.',
	theCompilerIsTheSame:
		'O compilador é o mesmo, então o módulo não foi compilado a partir das fontes da imagem.',
	itWasBuiltWithSdk: 'Ela foi compilada com {compiler}, SDK {sdk}; esta página tem outra versão.',
	wasDeleted: '“{title} {of}” foi excluída.',
	signedWith: 'Assinada com “{key}”.',
	theSignatureIsIncludedWhen: 'A assinatura é incluída quando a imagem é publicada ou exportada.',
	deletedDigest: 'Excluída: {digest}.',
	signWithWhichKey: 'Assinar com qual chave?',
	aSignatureSays: 'Uma assinatura diz quem responde por esta imagem. As placas não a verificam.'
});
