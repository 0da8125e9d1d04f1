// What is said of failures that nobody foresaw, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { general as english } from '../en/errors-general.ts';

export const general = messages<typeof english>('errors.general', {
	unexpected: 'Algo deu errado.',
	tryAgain: 'Seu trabalho está salvo. Tente de novo; recarregue a página se acontecer duas vezes.'
});
