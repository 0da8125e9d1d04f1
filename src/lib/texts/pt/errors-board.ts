// What the errors of a board mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { boardErrors as english } from '../en/errors-board.ts';

export const boardErrors = messages<typeof english>('errors.board', {
	'answer-garbled': 'A resposta da placa chegou corrompida.',
	'answer-garbled.next': 'Tente de novo. Se acontecer com frequência, verifique o cabo.',
	'board-closed': 'A placa não está conectada.',
	'board-closed.next': 'Conecte-a e clique em Executar de novo.',
	'board-lost': 'A conexão com a placa foi perdida.',
	'board-lost.next': 'Conecte-a de novo e clique outra vez em Executar.',
	'board-restarted': 'A placa reiniciou nesse meio-tempo.',
	'board-restarted.next':
		'Os contêineres dela se perderam, as imagens não. Clique em Executar de novo.',
	'board-silent': 'A placa não responde.',
	'board-silent.next':
		'Ela pode estar bloqueada por um contêiner que não conseguiu iniciar. Reinicie a placa e clique em Executar de novo.',
	'command-refused': 'A linha de comando da placa não aceita isto.',
	'command-refused.next':
		'Encurte os argumentos ou o ambiente no build.yaml: no máximo 20 palavras e 255 caracteres ASCII no total.',
	'container-exists': 'Já existe na placa um contêiner com este nome.',
	'container-exists.next': 'Remova-o na lista de contêineres ou renomeie o projeto.',
	'container-in-use': 'Este contêiner ainda está em execução.',
	'container-in-use.next': 'Pare-o primeiro e depois o remova.',
	'container-missing': 'A placa não tem mais este contêiner.',
	'container-missing.next': 'A lista foi atualizada.',
	'container-not-running': 'Este contêiner não está em execução.',
	'container-not-running.next': 'A lista foi atualizada.',
	'create-failed': 'A placa não conseguiu criar o contêiner.',
	'create-failed.next': 'O motivo está no console, nas linhas do log da placa.',
	'file-exists': 'Este nome já está em uso.',
	'file-exists.next': 'Escolha outro nome.',
	'file-missing': 'Este arquivo não existe mais na placa.',
	'file-missing.next': 'A lista foi atualizada.',
	'folder-not-empty': 'A pasta não está vazia.',
	'folder-not-empty.next': 'Exclua primeiro o conteúdo dela.',
	'image-in-use':
		'Outro contêiner da placa foi criado a partir desta imagem, então ela não foi substituída.',
	'image-in-use.next': 'Remova esse contêiner ou dê outro nome ao programa no build.yaml.',
	'image-missing': 'A imagem não está na placa.',
	'image-missing.next': 'Clique em Executar para enviá-la de novo.',
	'name-refused': 'A placa recusa este nome.',
	'name-refused.next': 'Use letras minúsculas, dígitos, “.”, “_” e “-”, e não comece com um ponto.',
	'not-a-file': 'Isto é uma pasta, não um arquivo.',
	'not-a-file.next': 'Escolha outro nome.',
	'not-a-folder': 'Isto é um arquivo, não uma pasta.',
	'not-a-folder.next': 'Atualize a lista.',
	'not-a-supervisor': 'O que responde nesta porta não é um supervisor do Ocre.',
	'not-a-supervisor.next':
		'Grave o firmware com o supervisor do Ocre na placa ou escolha outra porta.',
	'path-refused': 'Este nome não pode ser usado na placa.',
	'path-refused.next':
		'Use letras sem acento, dígitos, “.”, “_” e “-”, e mantenha o caminho inteiro abaixo de 128 caracteres.',
	'smp-gone': 'A placa parou de responder durante a transferência.',
	'smp-gone.next': 'Tente de novo. Se acontecer com frequência, verifique o cabo.',
	'smp-timeout': 'A placa não respondeu a uma requisição a tempo.',
	'smp-timeout.next': 'Tente de novo. Se acontecer com frequência, verifique o cabo.',
	'start-failed': 'A placa criou o contêiner, mas não conseguiu iniciá-lo.',
	'start-failed.next':
		'Ele fica na placa no estado “error” e não pode ser iniciado de novo: remova-o. Se a placa deu um motivo, ele está na lista de contêineres.',
	'storage-refused-by-board': 'O sistema de arquivos da placa recusou isto.',
	'storage-refused-by-board.next': 'O motivo está no console, nas linhas do log da placa.',
	'stray-file': 'O arquivo chegou, mas enquanto isso outra coisa mudou na pasta dele.',
	'stray-file.next':
		'A placa perdeu caracteres de um comando. Verifique a pasta e exclua os arquivos que você não reconhece.',
	'terminal-open': 'O terminal está usando o console da placa.',
	'terminal-open.next': 'Saia dele (Console, “Sair do terminal”) e tente de novo.',
	'transfer-failed': 'A transferência não terminou.',
	'transfer-failed.next': 'Tente de novo. Se acontecer com frequência, verifique o cabo.',
	'transfer-mismatch': 'O que chegou não é o que foi enviado.',
	'transfer-mismatch.next':
		'Foi descartado. Tente de novo. Se acontecer com frequência, verifique o cabo.',
	'upload-failed': 'O envio não terminou.',
	'upload-failed.next':
		'Nenhuma imagem parcial ficou com esse nome. Clique em Executar para tentar de novo.',
	'upload-mismatch': 'A imagem na placa é diferente da que foi enviada.',
	'upload-mismatch.next': 'A imagem não foi iniciada. Clique em Executar para enviá-la de novo.'
});
