// What the page tells in messages that belong to no place on it, in Brazilian Portuguese.
import { messages as translated } from '../messages.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = translated<typeof english>('messages', {
	changedToo: '“{name}” também foi alterado em outra aba.',
	bothChanges: 'As duas alterações estão nele agora.',
	changedAtOnce: '“{name}” foi alterado em outra aba ao mesmo tempo.',
	bothKept:
		'As mesmas linhas foram alteradas, então as duas versões foram mantidas; a sua agora é “{copyName}”.',
	showOther: 'Mostrar a outra',
	notDeleted: '“{name}” não foi excluído.',
	deleteAgain:
		'Ele foi alterado em outra aba ao mesmo tempo. Exclua-o de novo se você não precisa dessa alteração.',
	withoutThreads: 'Os programas não podem usar threads nesta página.',
	withoutThreadsWhy:
		'A página não pode compartilhar memória, porque está incorporada ou foi carregada por http sem criptografia. Todo o resto funciona, um pouco mais devagar. Para usar threads, abra o playground por https em uma aba própria.',
	compilerStopped: 'O compilador parou inesperadamente.',
	nextRunStartsIt: 'A próxima execução o inicia de novo. Seu trabalho não é afetado.',
	deletedElsewhere: '“{name}” foi excluído em outra aba.',
	boardIsBack: 'A placa voltou.',
	exportAsZip: 'Exportar como zip',
	nameNotStored: 'A placa não conseguiu guardar o nome dela.',
	nameUntil:
		'O nome {name} é usado até a placa ser desconectada. O armazenamento dela pode estar cheio ou faltando.',
	notFollowed: 'A pasta “{name}” ainda não está sendo acompanhada.',
	browserAsksFirst: 'O navegador pergunta a você antes que esta página possa lê-la de novo.',
	followAgain: 'Acompanhar de novo'
});
