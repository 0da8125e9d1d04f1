// Why a module does not run on a board, or not as one expects, in Portuguese.
import { messages } from '../messages.ts';
import type { fits as english } from '../en/fits.ts';

export const fits = messages<typeof english>('fits', {
	'entry-missing':
		'O módulo não exporta a função {start}: compile-o como programa, com uma função main.',
	'memory-not-exported': 'O módulo não exporta memória: linke-o com {option}.',
	'feature-unsupported':
		'O módulo usa {feature}, que o runtime de {board} não aceita: compile-o sem isso.',
	'import-unknown':
		'Nenhum firmware tem {names}: o contêiner termina quando {n, plural, one{a chama} other{chama uma delas}}.',
	'import-uncertain':
		'Não se sabe de antemão se o firmware de {board} tem {names}: o supervisor original não tem, o firmware do Playground tem.',
	'import-missing':
		'{board} não tem {names}: o contêiner termina quando {n, plural, one{a chama} other{chama uma delas}}.',
	'capability-missing': 'O programa chama {name}, que não faz nada sem a capacidade {capability}.',
	'image-too-large': 'A imagem tem {size}; o armazenamento de {board} tem {room}.',
	'memory-too-large': 'A imagem e a memória ocupam {needed}; {board} tem {has} para contêineres.',
	'import-not-given':
		'O módulo importa {names}. Uma placa só oferece funções: o início ficaria travado.',
	'import-signature':
		'O módulo importa {name} como {type}, mas as placas a têm como {host}: o contêiner termina quando a chama.',
	'malloc-exported':
		'Este módulo exporta malloc e free. A placa então as chama a partir da thread do remetente da mensagem, o que pode danificar a memória do programa. Não as exporte.',
	'heap-base-exported':
		'Este módulo exporta __heap_base. A placa então coloca ali o próprio heap, em memória que o programa pode usar. Não o exporte: linke com --strip-all.',
	'threads-not-shared':
		'O módulo quer iniciar threads, mas não tem memória compartilhada: nenhuma thread iniciaria.',
	'threads-not-shared.start':
		'O módulo quer iniciar threads, mas não exporta {start}: nenhuma thread iniciaria.'
});
