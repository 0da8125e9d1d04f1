// The texts of pictures and prints: of the board, and of a whole project, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { picture as english } from '../en/picture.ts';

export const picture = messages<typeof english>('picture', {
	title: 'Foto da placa',
	description: 'Como ela está agora, para guardar ou para um cartaz.',
	pictureOf: 'Foto de {board}',
	withConsole: 'Com as últimas linhas do console',
	save: 'Salvar como PNG',
	record: 'Gravar {seconds, number} segundos',
	recording: 'Gravando…',
	cancel: 'Cancelar',
	noVideoHere: 'Este navegador não grava vídeos.',
	reset: 'Reset',
	printTitle: 'Imprimir “{name}”',
	printDescription: 'O programa em papel, com um código que leva de volta a ele.',
	print: 'Imprimir…',
	whatIsPrinted: 'O que é impresso',
	withBoard: 'A placa',
	withCode: 'Um QR code do link',
	codeTooLong:
		'O link é longo demais para um QR code. Tire arquivos do projeto ou imprima sem ele.',
	scan: 'Escaneie para abrir este projeto',
	noFile: 'Escolha o que imprimir.',
	preview: 'Prévia',
	sheetOf: 'Página impressa de {name}'
});
