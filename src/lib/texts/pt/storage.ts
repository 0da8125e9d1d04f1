// The texts of files on a board, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { storage as english } from '../en/storage.ts';

export const storage = messages<typeof english>('storage', {
	storageOfBoardname: 'Armazenamento de {boardName}',
	uploadFilesToFolder: 'Enviar arquivos para {folder}',
	newFolderInFolder: 'Nova pasta em {folder}',
	downloadNameAsZip: 'Baixar {name} como zip',
	downloadFolderAsZip: 'Baixar a pasta como zip',
	deleteName: 'Excluir {name}',
	delete: 'Excluir',
	refresh: 'Atualizar',
	refreshing: 'atualizando',
	freebytesFree: '{freeBytes} livres',
	ofTotalbytes: 'de {totalBytes}',
	eraseThisBoardsStorage: 'Apagar o armazenamento desta placa',
	cancel: 'Cancelar',
	filesOnTheBoard: 'Arquivos na placa',
	loading: 'Carregando…',
	noFiles: 'Nenhum arquivo',
	programsWriteFilesHereAnd:
		'Os programas escrevem seus arquivos aqui, e as imagens são enviadas para cá quando você clica em Executar.',
	filesToUpload: 'Arquivos a enviar',
	name: 'Nome',
	create: 'Criar',
	eraseQuestion: 'Apagar o armazenamento desta placa?',
	allFilesAndImagesOn:
		'Todos os arquivos e imagens em {boardName} são excluídos, e a placa reinicia. Seus projetos não são afetados.',
	erase: 'Apagar',
	aTransferIsInProgress: 'Há uma transferência em andamento.',
	selectAFolderFirst: 'Selecione primeiro uma pasta.',
	selectAFileOrFolder: 'Selecione primeiro um arquivo ou uma pasta.',
	filesOfMoreThanMax:
		'Arquivos com mais de {limit} não são mostrados aqui. Baixe o arquivo para vê-lo.',
	reading: 'Lendo…',
	notLoadedSelectTheFile: 'Não carregado. Selecione o arquivo de novo para carregá-lo.',
	filePath: 'Arquivo {path}',
	size: '{sizeBytes} ({sizeBytes2} bytes)',
	showAs: 'Mostrar como',
	download: 'Baixar',
	content: 'Conteúdo',
	theFileIsEmpty: 'O arquivo está vazio.',
	thePictureInPath: 'A imagem em {path}',
	text: 'Texto',
	picture: 'Imagem',
	hex: 'Hex',
	verifiedTheBoardsHashMatches: 'Verificado: o hash da placa corresponde.',
	verifiedTwoReadsMatch: 'Verificado: duas leituras correspondem.',
	notVerifiedThisBoardCannot: 'Não verificado: esta placa não calcula o hash de arquivos.',
	notAllFilesAreListed: 'Nem todos os arquivos estão listados.',
	madeFromIt:
		'O contêiner “{id}” foi criado a partir dele: continua em execução, mas não pode ser criado de novo.',
	usesIt: 'O contêiner “{id}” está em execução e o usa.'
});
