// What the errors of the simulated board mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { simulatorErrors as english } from '../en/errors-simulator.ts';

export const simulatorErrors = messages<typeof english>('errors.simulator', {
	'connection-closed': 'A conexão foi fechada.',
	'connection-closed.next': 'Tente de novo.',
	'connection-refused': 'Nada está escutando nesta porta.',
	'connection-refused.next': 'Execute o programa que a abre e espere até que ele escute.',
	'network-missing': 'A placa não tem rede.',
	'network-missing.next':
		'Escolha ao lado do botão Executar uma placa com interface de rede, ou espere até que a rede esteja ativa.',
	'not-isolated': 'Esta janela do navegador não consegue executar contêineres.',
	'not-isolated.next':
		'Os contêineres precisam de memória compartilhada, que não foi concedida a esta página. Recarregue a página. Se não adiantar, abra-a em uma janela normal, não em uma anônima.',
	'recording-board': 'A gravação foi feita em uma placa que esta versão não conhece.',
	'recording-board.next': 'Recarregue a página para obter a versão mais nova.',
	'recording-broken': 'A gravação está danificada.',
	'recording-broken.next':
		'Parte do arquivo está faltando ou foi alterada. Consiga uma nova cópia dele.',
	'recording-failed': 'A reprodução parou inesperadamente.',
	'recording-failed.next':
		'Abra a gravação de novo. Se acontecer outra vez, o arquivo pode estar danificado.',
	'recording-too-large': 'A gravação é grande demais para ser aberta.',
	'recording-too-large.next': 'Grave uma execução mais curta.',
	'recording-unknown': 'Este arquivo não é uma gravação, ou foi feito por uma versão mais nova.',
	'recording-unknown.next':
		'Escolha um arquivo que termine em .ocre-recording, ou recarregue a página para obter a versão mais nova.',
	'simulator-crashed': 'A placa simulada parou inesperadamente.',
	'simulator-crashed.next': 'Você pode ligá-la de novo. O armazenamento dela está intacto.',
	'trace-failed': 'Não foi possível ler o rastreamento.',
	'trace-failed.next': 'Abra-o de novo. Se acontecer outra vez, o arquivo pode estar danificado.',
	'trace-invalid': 'Este arquivo não é um rastreamento.',
	'trace-invalid.next': 'Abra um arquivo JSON que foi baixado da linha do tempo.',
	'trace-too-large': 'O rastreamento é grande demais para ser aberto.',
	'trace-too-large.next': 'O limite é 256 MB. Grave um rastreamento mais curto.',
	'trace-too-new': 'O rastreamento foi feito por uma versão mais nova do playground.',
	'trace-too-new.next': 'Recarregue a página para obter a versão atual e abra-o de novo.'
});
