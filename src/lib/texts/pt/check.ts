// The texts of the deploy check, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { check as english } from '../en/check.ts';

export const check = messages<typeof english>('check', {
	deployCheck: 'Verificação da implantação',
	noProblemsFound: 'Nenhum problema encontrado.',
	working: 'Trabalhando…',
	close: 'Fechar',
	cancel: 'Cancelar',
	theContainerWouldNotStart: 'O contêiner não iniciaria: resolva primeiro o que o impede.',
	runAnyway: 'Executar mesmo assim',
	run: 'Executar',
	blocked: 'Impedimento',
	warning: 'Aviso',
	note: 'Nota',
	aChangeIsInProgress: 'Há uma alteração em andamento.'
});
