// The texts of the dialog that shares a project, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { share as english } from '../en/share.ts';

export const share = messages<typeof english>('share', {
	title: 'Compartilhar “{name}”',
	description:
		'O projeto inteiro está no próprio link: sem conta, sem servidor, sem rastro em outro lugar.',
	link: 'Link',
	copy: 'Copiar o link',
	copied: 'O link foi copiado.',
	send: 'Enviar…',
	withBoard: 'Com a placa: {board}',
	withRun: 'Com as opções de execução',
	length: '{n, number} caracteres',
	fitsAll: 'Cabe em mensagens e em um QR code.',
	fitsQr:
		'Cabe em um QR code, mas alguns aplicativos de mensagens cortam links de mais de {limit, number} caracteres.',
	fitsBrowser:
		'Alguns aplicativos de mensagens cortam links de mais de {limit, number} caracteres, e ele é longo demais para um QR code.',
	fitsNothing:
		'É longo demais para aplicativos de mensagens, para um QR code e para alguns navegadores.',
	insteadTitle: 'Se o link for longo demais',
	insteadFile: 'Envie o projeto como arquivo; para abri-lo, basta soltá-lo nesta página.',
	saveFile: 'Salvar como arquivo',
	insteadFrom:
		'Ou coloque os arquivos onde todos possam lê-los, como um repositório público, um gist ou um servidor web, e compartilhe este endereço, colocando nele o dos arquivos:',
	fromExample: 'https://github.com/you/repository/tree/main/project',
	code: 'QR code',
	codeOf: 'QR code do link',
	saveCode: 'Salvar o código',
	dense: 'O código é denso: mostre-o grande ou imprima-o.',
	noCode: 'O link é longo demais para um QR code: cabem no máximo {limit, number} caracteres.',
	embed: 'Incorporar em uma página…',
	print: 'Imprimir…',
	picture: 'Foto da placa…',
	copyFailed: 'O navegador não deixou a página copiar.',
	selectByHand: 'Selecione o link e copie-o com o teclado.'
});
