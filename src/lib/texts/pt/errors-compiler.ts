// What the errors of the compiler mean to a user, and what to do next, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { compilerErrors as english } from '../en/errors-compiler.ts';

export const compilerErrors = messages<typeof english>('errors.compiler', {
	'compile-timeout': 'O compilador não terminou a tempo e foi interrompido.',
	'compile-timeout.next':
		'Procure um arquivo que inclua a si mesmo ou uma macro que se expanda sem fim, e clique em Executar de novo.',
	'compiler-crashed': 'O compilador parou inesperadamente.',
	'compiler-crashed.next':
		'Ele foi reiniciado. Se parar de novo com o mesmo programa, simplifique sua última alteração.',
	'source-too-large': 'Um arquivo-fonte é grande demais para ser compilado na página.',
	'source-too-large.next': 'Divida-o ou tire dele as tabelas grandes.',
	'module-text-impossible': 'Este módulo não pode ser escrito como texto que o gere de novo.',
	'module-text-impossible.next':
		'Ele usa algo que as placas não executam, ou foi criado por uma ferramenta incomum. Ainda é possível ler o disassembly e executar a imagem como está.',
	'toolchain-damaged': 'Os arquivos do compilador chegaram danificados duas vezes.',
	'toolchain-damaged.next':
		'Eles não são os arquivos com os quais esta página foi feita, por isso não são usados. Um proxy, um filtro ou uma página de login da rede pode tê-los alterado: recarregue a página ou tente outra rede. Seu trabalho está salvo.',
	'toolchain-unavailable': 'Não foi possível baixar o compilador.',
	'toolchain-unavailable.next':
		'Seu trabalho está salvo. Verifique a conexão de rede e clique em Executar de novo.',
	'unsupported-type':
		'Uma função deste módulo recebe ou devolve um valor de um tipo sem suporte aqui.',
	'unsupported-type.next': 'Compile-o sem vetores (SIMD) e sem tipos de referência.'
});
