// The texts of the console’s raw bytes, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { rawView as english } from '../en/raw-view.ts';

export const rawView = messages<typeof english>('rawView', {
	rawView: 'Visualização de bytes',
	hexadecimal: 'Hexadecimal',
	downloadTheRawStream: 'Baixar o fluxo de bytes',
	clearTheRawView: 'Limpar a visualização de bytes',
	noDataYet: 'Ainda não há dados',
	everyByteToAndFrom:
		'Cada byte que vai para a placa e vem dela aparece aqui: o último megabyte é mantido.',
	rawStream: 'Fluxo de bytes',
	jumpToEnd: 'Ir para o fim',
	asShownBothDirections: 'Como mostrado, nas duas direções',
	textFile: 'arquivo de texto',
	bytes: 'bytes',
	whatWasReceived: 'O que foi recebido',
	whatWasSent: 'O que foi enviado',
	arrows: '{sent} enviados, {received} recebidos',
	arrowsAndKept: '{sent} enviados, {received} recebidos; {bytes} mantidos'
});
