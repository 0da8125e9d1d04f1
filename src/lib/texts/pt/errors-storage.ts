// What the errors of the browser’s storage mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { storageErrors as english } from '../en/errors-storage.ts';

export const storageErrors = messages<typeof english>('errors.storage', {
	'record-damaged': 'Um projeto salvo não pode ser lido.',
	'record-damaged.next':
		'Ele foi deixado como está no armazenamento do navegador; seus outros projetos não foram afetados.',
	'setting-damaged': 'Uma configuração salva não pode ser lida.',
	'setting-damaged.next': 'O valor padrão é usado no lugar dela.',
	'storage-blocked':
		'O armazenamento do navegador está em uso por uma versão mais antiga desta página em outra aba.',
	'storage-blocked.next': 'Feche as outras abas desta página e recarregue. Até lá, nada é salvo.',
	'storage-failed': 'Não foi possível salvar.',
	'storage-failed.next':
		'Seu trabalho está seguro enquanto esta aba estiver aberta, e a página tentará salvar de novo. Exporte o projeto antes de fechar a aba.',
	'storage-full': 'O armazenamento da placa está cheio.',
	'storage-full.next': 'Exclua imagens que você não usa mais.',
	'storage-newer': 'Seus projetos foram salvos por uma versão mais nova desta página.',
	'storage-newer.next': 'Recarregue a página para obter essa versão. Até lá, nada é salvo.',
	'storage-refused': 'Este navegador não deixa a página guardar seu trabalho.',
	'storage-refused.next':
		'Você pode continuar, mas seu trabalho é perdido quando esta aba é fechada. Isso é normal em janelas anônimas.'
});
