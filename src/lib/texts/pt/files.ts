// The texts of the list of files and their tabs, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { files as english } from '../en/files.ts';

export const files = messages<typeof english>('files', {
	readOnly: 'somente leitura',
	filesOfTheProject: 'Arquivos do projeto',
	files: 'Arquivos',
	newFile: 'Novo arquivo',
	newScenario: 'Novo cenário',
	importFiles: 'Importar arquivos',
	filesToImport: 'Arquivos a importar',
	path: 'Caminho',
	forExampleMainCOr: 'Por exemplo main.c, ou include/led.h para um arquivo em uma pasta.',
	create: 'Criar',
	renameOrMove: 'Renomear ou mover',
	rename: 'Renomear',
	anotherFolderInThePath: 'Outra pasta no caminho move o arquivo.',
	theFilesInTheFolder: 'Os arquivos da pasta são movidos com ela.',
	actionsForName: 'Ações para {name}',
	newFileHere: 'Novo arquivo aqui…',
	renameOrMoveItem: 'Renomear ou mover…',
	deleteWithItsFiles: 'Excluir com os arquivos',
	delete: 'Excluir',
	errors: '{errors, plural, one{# erro} other{# erros}}',
	warnings: '{warnings, plural, one{# aviso} other{# avisos}}',
	openFiles: 'Arquivos abertos',
	changedSinceTheLastRun: 'Alterado desde a última execução',
	changedAloud: ', alterado desde a última execução',
	closePath: 'Fechar {path}'
});
