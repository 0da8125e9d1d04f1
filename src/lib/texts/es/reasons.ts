// Why something cannot be done now, where several parts of the page say it, in Spanish.
import { messages } from '../messages.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = messages<typeof english>('reasons', {
	loadingProjects: 'Los proyectos se están cargando.',
	deploymentInProgress: 'Hay un despliegue en varias placas en curso.',
	boardStopped: 'La placa simulada se ha detenido: enciéndala de nuevo.',
	runInProgress: 'Hay una ejecución en curso.',
	theBoardIsRestarting: 'La placa se está reiniciando.',
	theBoardDoesNotAnswer: 'La placa no responde.',
	theTerminalIsUsingThe: 'La terminal está usando la consola de la placa: salga antes de ella.',
	theBoardIsStarting: 'La placa está arrancando.',
	boardCannotRun: 'La placa no puede ejecutar programas ahora.',
	ourProgramRuns: 'Un pequeño programa de esta página está en ejecución.',
	runUntilStarted: 'Hay una ejecución en curso: espere a que su contenedor se haya iniciado.'
});
