// Why the start of a container hangs, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { hungStart as english } from '../en/hung-start.ts';

export const hungStart = messages<typeof english>('hungStart', {
	notEnoughMemory:
		'A placa não tem mais memória suficiente para este programa. Depois do reinício, inicie menos contêineres ou diminua arrays e buffers; com threads, toda a memória é ocupada de uma vez.',
	ranOutOfMemory:
		'A placa ficou sem memória enquanto criava o contêiner. Depois do reinício, inicie menos contêineres.',
	endedBeforeMain:
		'O programa terminou antes da chamada a main(), na função de início do módulo dele.',
	noFurtherReason:
		'O contêiner não pôde ser criado a partir da imagem; a placa não dá mais detalhes.',
	noFolder:
		'A pasta {folder} não existe na placa, ou não é uma pasta. Se as opções de execução de um projeto a montam, ela é criada antes do início. Na linha de comando, o Ocre 0.7.0 espera -v /PATH_IN_PROGRAM:/FOLDER.',
	missingImport:
		'O programa importa {name} ({kind}), que a placa não tem. Compile-o sem essa importação.',
	kindFunction: 'função',
	kindMemory: 'memória',
	kindGlobal: 'variável global',
	kindTable: 'tabela'
});
