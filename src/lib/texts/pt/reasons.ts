// Why something cannot be done now, where several parts of the page say it, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = messages<typeof english>('reasons', {
	loadingProjects: 'Os projetos estão sendo carregados.',
	deploymentInProgress: 'Há uma implantação em várias placas em andamento.',
	boardStopped: 'A placa simulada parou: ligue-a de novo.',
	runInProgress: 'Há uma execução em andamento.',
	theBoardIsRestarting: 'A placa está reiniciando.',
	theBoardDoesNotAnswer: 'A placa não responde.',
	theTerminalIsUsingThe: 'O terminal está usando o console da placa: saia dele primeiro.',
	theBoardIsStarting: 'A placa está inicializando.',
	boardCannotRun: 'A placa não pode executar programas agora.',
	ourProgramRuns: 'Um pequeno programa desta página está em execução.',
	runUntilStarted: 'Há uma execução em andamento: espere até que o contêiner dela tenha iniciado.'
});
