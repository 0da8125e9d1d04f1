// The texts of the terminal, in Spanish.
import { messages } from '../messages.ts';
import type { terminal as english } from '../en/terminal.ts';

export const terminal = messages<typeof english>('terminal', {
	terminal: 'Terminal',
	keysGoToTheBoard: 'Las teclas van a la placa, también Tab; Shift+Tab sale de la pantalla.',
	theShellIsBeingSet: 'el shell se está preparando',
	leaveTheTerminal: 'Salir de la terminal',
	pastedLinesSentOfTotal:
		'Líneas pegadas: {sent} de {total} enviadas, cada una al aparecer el prompt del shell.',
	discardTheRest: 'Descartar el resto',
	notSent: 'No se envió',
	ok: 'Aceptar',
	terminalOfTheBoard: 'Terminal de la placa',
	waitingForTheBoardTo: 'Esperando a que la placa termine su tarea actual…',
	cancel: 'Cancelar',
	inTheTerminalKeystrokesGo:
		'En la terminal, las teclas van directamente al shell de la placa, como en cualquier terminal serie. Mientras tanto, la página no envía comandos propios: las subidas y las listas esperan hasta que se salga.',
	openTheTerminal: 'Abrir la terminal',
	cancelsTheLineAProgram: 'Cancela la línea; un programa puede tratarlo de otra manera',
	completesTheWord: 'Completa la palabra',
	previousLine: 'Línea anterior',
	nextLine: 'Línea siguiente',
	clearsTheScreen: 'Limpia la pantalla',
	deletesTheLine: 'Borra la línea',
	someCharactersWereNotSent:
		'Algunos caracteres no se enviaron: el shell de la placa solo acepta ASCII y descarta el resto.',
	ctrlDNotSent:
		'Ctrl-D no se envió: la placa lo tomaría por el inicio de una trama SMP y descartaría la siguiente; una placa más antigua no responde a SMP hasta que se reinicia. Use la tecla Supr.',
	ctrlFNotSent:
		'Ctrl-F no se envió: seguido de Tab, la placa lo tomaría por el inicio de una trama SMP y descartaría lo que sigue. Use la tecla de flecha.'
});
