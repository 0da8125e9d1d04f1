// The texts of the size report’s parts, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { size as english } from '../en/size.ts';

export const size = messages<typeof english>('size', {
	code: 'Código',
	data: 'Dados inicializados',
	names: 'Nomes e tabelas',
	engine: 'Motor JavaScript, o mesmo para todos os programas',
	script: 'Seu programa',
	stack: 'Pilha',
	zero: 'Dados inicializados com zero',
	free: 'Livre para o heap',
	storageUnknown: 'Antes de uma execução não se sabe quanto do armazenamento dela está livre.',
	storageFree: 'Antes da última execução, {free} do armazenamento dela estavam livres.',
	memoryUnknown:
		'A imagem e a memória ocupam {needed}. Não se sabe quanta memória a placa tem para contêineres: ela não informa.',
	fits: 'A imagem e a memória ocupam {needed} dos {has} que a placa tem para contêineres.',
	tooLarge:
		'A imagem e a memória ocupam {needed}, mais do que os {has} que a placa tem para contêineres.'
});
