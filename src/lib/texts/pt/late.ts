// What is said of an error while its own text is not here, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { late as english } from '../en/late.ts';

export const late = messages<typeof english>('late', {
	pending: '…',
	part: 'Não foi possível carregar uma parte da página.',
	error: 'Algo deu errado ({code}). O texto que o explica não pôde ser carregado.',
	tryAgain:
		'Seu trabalho está salvo. Verifique a conexão de rede e tente de novo, ou recarregue a página.'
});
