// What the errors of the offline copy mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { offlineErrors as english } from '../en/errors-offline.ts';

export const offlineErrors = messages<typeof english>('errors.offline', {
	'offline-changed': 'O site foi substituído por outra versão durante o download.',
	'offline-changed.next': 'Recarregue a página e baixe de novo. Seu trabalho está seguro.',
	'offline-full': 'O navegador não tem espaço para a cópia offline.',
	'offline-full.next':
		'A página funciona com rede como antes, e seu trabalho é guardado em outro lugar. Libere espaço neste dispositivo ou remova o que outros sites guardam, e baixe de novo.',
	'offline-list-invalid':
		'Este site não tem uma lista dos seus arquivos, então não pode ser guardado para uso offline.',
	'offline-list-invalid.next':
		'A página funciona enquanto houver rede. O arquivo site.json do site está faltando ou incorreto.',
	'offline-refused': 'Este navegador não deixa a página guardar uma cópia offline.',
	'offline-refused.next':
		'Isso é normal em janelas anônimas. A página funciona enquanto houver rede.',
	'offline-unreachable': 'Não foi possível baixar a cópia offline: o site não responde.',
	'offline-unreachable.next': 'O que já chegou fica guardado. Baixe o resto quando a rede voltar.'
});
