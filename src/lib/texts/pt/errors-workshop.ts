// What the errors of workshop files mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { workshopErrors as english } from '../en/errors-workshop.ts';

export const workshopErrors = messages<typeof english>('errors.workshop', {
	'workshop-damaged':
		'O arquivo de workshop foi alterado ou danificado: a soma de verificação de {path} está incorreta.',
	'workshop-damaged.next': 'Ele não foi aberto. Carregue o arquivo de novo de onde ele veio.',
	'workshop-invalid': 'O arquivo de workshop tem um erro na linha {line, number} de workshop.yaml.',
	'workshop-invalid.next':
		'{problem} Ele não foi aberto. Avise quem o fez, ou corrija o arquivo e abra-o de novo.',
	'workshop-missing': 'Este workshop não está guardado neste navegador.',
	'workshop-missing.next': 'Abra de novo o arquivo ou o link dele.',
	'workshop-newer':
		'O arquivo de workshop precisa de uma versão mais nova desta página (formato {version, number}).',
	'workshop-newer.next':
		'Recarregue a página com conexão para obter a versão nova e abra o arquivo de novo.',
	'workshop-not-ours': 'Este não é um arquivo de workshop: ele não tem workshop.yaml.',
	'workshop-not-ours.next': 'Arquivos de workshop terminam em “.ocre-workshop”.'
});
