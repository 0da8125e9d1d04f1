// What is said of a project that came by a link or from an address, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { opening as english } from '../en/opening.ts';

export const opening = messages<typeof english>('opening', {
	fromALink: 'Chegou em um link.',
	fromAFile: 'Chegou em um arquivo.',
	startLesson: 'Começar a lição',
	editLesson: 'Abrir para editar',
	isALesson:
		'Esta é uma lição: textos, arquivos iniciais, uma solução e verificações. Ao começá-la, é criado um projeto para você trabalhar.',
	fromPlace: 'Foi carregado de {place}.',
	nothingRuns: 'Nada é executado até você clicar em Executar.',
	wasReplaced: '“{name}” foi substituído.',
	openQuestion: 'Abrir “{name}”?',
	youHaveIt: 'Você já tem este projeto, sem alterações, como “{name}”.',
	youHaveOther:
		'Você tem outra versão dele, “{name}”: {n, plural, =0{os arquivos são os mesmos} one{# arquivo difere} other{# arquivos diferem}}.',
	startedOther: 'Ele também é iniciado de outra maneira.',
	compare: 'Comparar',
	hideComparison: 'Ocultar a comparação',
	comparison: 'Comparação com “{name}”',
	fileAdded: 'novo',
	fileRemoved: 'só no seu',
	fileChanged: 'alterado',
	lineEndsOnly:
		'Só os finais de linha diferem, ou ele é longo demais para ser comparado linha por linha.',
	moreLines:
		'{n, plural, one{Mais # linha alterada não é mostrada} other{Mais # linhas alteradas não são mostradas}}.',
	lineNumber: 'Linha {line, number}',
	removedLine: 'do seu',
	addedLine: 'do recebido',
	files: '{n, plural, one{# arquivo} other{# arquivos}}, {size}',
	filesLabel: 'Arquivos',
	leftOut:
		'{n, plural, one{# arquivo não é texto e fica de fora} other{# arquivos não são texto e ficam de fora}}: {files}',
	permissions: 'Permissões',
	noPermissions: 'nenhuma',
	permissionsUnknown: 'o build.yaml dele não pode ser lido',
	noBuildFile: 'Ele não tem build.yaml.',
	startedWith: 'Iniciado com',
	containerId: 'id do contêiner {id}',
	argumentsText: 'argumentos {text}',
	environmentText: 'ambiente {text}',
	mountText: 'a pasta {folder} da placa como {path}',
	runRefused: 'As opções de execução dele não são válidas e ficam de fora.',
	board: 'Placa',
	boardHere: 'Mudar para esta placa',
	boardLost:
		'Ao mudar de placa, {n, plural, one{# contêiner da placa atual é perdido} other{# contêineres da placa atual são perdidos}}.',
	withoutQuirks: '{board}, sem peculiaridades',
	cancel: 'Cancelar',
	openProject: 'Abrir',
	openMine: 'Abrir o meu',
	keepBoth: 'Manter os dois',
	secondCopy: 'Abrir uma cópia',
	replaceMine: 'Substituir o meu',
	loading: 'Carregando de {host}',
	loadedSize: '{size} até agora',
	openLink: 'Abrir um link ou um endereço',
	linkLabel: 'Link ou endereço',
	linkHint:
		'Um link compartilhado, ou o endereço de um arquivo, um zip, uma pasta no GitHub, GitLab ou Codeberg, um gist ou uma imagem.',
	linkEmpty: 'Cole um link.',
	go: 'Continuar'
});
