// The texts of the terminal, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { terminal as english } from '../en/terminal.ts';

export const terminal = messages<typeof english>('terminal', {
	terminal: 'Terminal',
	keysGoToTheBoard: 'As teclas vão para a placa, Tab também; Shift+Tab sai da tela.',
	theShellIsBeingSet: 'o shell está sendo preparado',
	leaveTheTerminal: 'Sair do terminal',
	pastedLinesSentOfTotal:
		'Linhas coladas: {sent} de {total} enviadas, cada uma no prompt do shell.',
	discardTheRest: 'Descartar o resto',
	notSent: 'Não enviado',
	ok: 'OK',
	terminalOfTheBoard: 'Terminal da placa',
	waitingForTheBoardTo: 'Esperando que a placa termine a tarefa atual…',
	cancel: 'Cancelar',
	inTheTerminalKeystrokesGo:
		'No terminal, as teclas vão direto para o shell da placa, como em qualquer terminal serial. Enquanto isso, a página não envia comandos próprios: envios e listas esperam até você sair dele.',
	openTheTerminal: 'Abrir o terminal',
	cancelsTheLineAProgram: 'Cancela a linha; um programa pode tratá-la de outra forma',
	completesTheWord: 'Completa a palavra',
	previousLine: 'Linha anterior',
	nextLine: 'Próxima linha',
	clearsTheScreen: 'Limpa a tela',
	deletesTheLine: 'Apaga a linha',
	someCharactersWereNotSent:
		'Alguns caracteres não foram enviados: o shell da placa só aceita ASCII e descarta o resto.',
	ctrlDNotSent:
		'Ctrl-D não foi enviado: a placa o tomaria pelo início de um quadro SMP e descartaria o seguinte; uma placa mais antiga não responde a SMP até ser reiniciada. Use a tecla Delete.',
	ctrlFNotSent:
		'Ctrl-F não foi enviado: seguido de Tab, a placa o tomaria pelo início de um quadro SMP e descartaria o que vem depois. Use a tecla de seta.'
});
