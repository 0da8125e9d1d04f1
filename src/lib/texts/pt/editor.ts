// The texts of the editor and rendered Markdown, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { editor as english } from '../en/editor.ts';

export const editor = messages<typeof english>('editor', {
	characters: 'Caracteres',
	tabKey: 'Tab',
	noFileIsOpen: 'Nenhum arquivo aberto',
	chooseAFileOfThe: 'Escolha um arquivo do projeto ou crie um novo.',
	tabIndentsEscapeThenTab: 'Tab indenta; Escape e depois Tab sai do editor',
	lineLineColumnColumn: 'Linha {line}, coluna {column}',
	openPath: 'Abrir {path}',
	onlyImagesFromTheProject: 'Só são mostradas imagens do projeto',
	picture: 'imagem',
	table: 'Tabela',
	done: 'Feito',
	thisFileIsTooLong: 'Este arquivo é longo demais para ser mostrado formatado.',
	viewItsSource: 'Ver a fonte.'
});
