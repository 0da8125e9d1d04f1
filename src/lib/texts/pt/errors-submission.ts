// What the errors of submissions mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { submissionErrors as english } from '../en/errors-submission.ts';

export const submissionErrors = messages<typeof english>('errors.submission', {
	'submission-damaged':
		'A entrega foi alterada ou cortada no caminho: a soma de verificação dela está incorreta.',
	'submission-damaged.next': 'Ela não foi aceita. Peça ao estudante que a entregue de novo.',
	'submission-invalid': 'Não é possível ler a entrega: “{field}” está faltando ou incorreto.',
	'submission-invalid.next':
		'Ela não foi aceita. Peça ao estudante que a entregue de novo a partir desta página.',
	'submission-newer':
		'A entrega foi feita por uma versão mais nova desta página (versão da entrega {version, number}).',
	'submission-newer.next':
		'Recarregue a página com conexão para obter a versão nova e adicione a entrega de novo.',
	'submission-not-ours': 'Este arquivo não é uma entrega.',
	'submission-not-ours.next':
		'As entregas terminam em “.ocre-submission”. Pastas e arquivos zip com elas também podem ser adicionados.',
	'submission-too-large': 'A entrega tem mais de {limit, number} MB.',
	'submission-too-large.next': 'Ela não foi aceita. Peça ao estudante um projeto menor.',
	'submissions-too-many': 'Há mais de {limit, number} entregas.',
	'submissions-too-many.next':
		'As que estão na lista continuam nela. Remova algumas ou veja uma turma de cada vez.'
});
