// What the errors of lessons mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { lessonErrors as english } from '../en/errors-lesson.ts';

export const lessonErrors = messages<typeof english>('errors.lesson', {
	'lesson-invalid': 'Esta lição tem erros e, por isso, não pode ser feita.',
	'lesson-invalid.next':
		'Peça uma sem erros a quem a escreveu, ou abra-a como projeto: o painel Problemas indica cada erro com a linha.',
	'lesson-missing': 'Não há nenhuma lição “{id}” aqui.',
	'lesson-missing.next': 'Escolha uma na galeria de lições ou verifique o link.',
	'lesson-unreachable': 'Não foi possível carregar os arquivos da lição “{id}”.',
	'lesson-unreachable.next': 'Verifique a rede e tente de novo.',
	'lesson-too-large': 'A lição tem mais de {limit, number} MB.',
	'lesson-too-large.next': 'Reduza o tamanho das figuras e gravações dela.',
	'lesson-check-too-long': 'Uma verificação não chegou ao fim.',
	'lesson-check-too-long.next': 'Procure no programa um laço que nunca termina e tente de novo.'
});
