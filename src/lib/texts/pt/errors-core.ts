// What the errors of the page’s own parts mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { coreErrors as english } from '../en/errors-core.ts';

export const coreErrors = messages<typeof english>('errors.core', {
	'part-unavailable': 'Não foi possível carregar uma parte da página.',
	'part-unavailable.next':
		'Seu trabalho está salvo. Verifique a conexão de rede e tente de novo, ou recarregue a página.'
});
