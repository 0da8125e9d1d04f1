// The texts of following a folder of a local toolchain, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { follow as english } from '../en/follow.ts';

export const follow = messages<typeof english>('follow', {
	title: 'Acompanhar uma pasta',
	what: 'Compile com uma toolchain no seu computador: cada módulo novo na pasta é verificado, implantado em {board} e executado.',
	unsupported:
		'Este navegador não consegue acompanhar pastas. Solte aqui cada módulo novo ou escolha-o: ele é verificado, implantado em {board} e executado.',
	followFolder: 'Acompanhar uma pasta…',
	followFile: 'Acompanhar um arquivo…',
	chooseModule: 'Escolher um módulo…',
	getFolder: 'Obter uma pasta pronta…',
	following: 'Acompanhando. Cada build novo é executado em {board}.',
	paused: 'Sem acompanhamento desde que a página foi carregada: o navegador pergunta a você antes.',
	gone: 'A pasta não existe mais. Ela volta a ser acompanhada quando reaparecer.',
	cut: 'Esta pasta tem mais arquivos do que são examinados. Escolha aquela para onde vão os builds.',
	again: 'Acompanhar de novo',
	other: 'Escolher outra…',
	stop: 'Parar de acompanhar',
	dropHint: 'Um módulo solto aqui também é executado.',
	nothingYet:
		'Nada foi compilado ainda. Compile seu programa: ele é executado assim que o módulo aparecer.',
	builds: 'Builds',
	console: 'Console',
	run: 'Executar',
	runAgain: 'Executar de novo',
	byDefinition: 'como diz {file}',
	byImports: 'permissões conforme as importações',
	noPermissions: 'não precisa de permissões',
	found: 'Já estava aqui',
	waiting: 'Aguardando outra execução',
	deploying: 'Implantando…',
	started: 'Iniciado',
	running: 'Em execução',
	ended: 'Terminou com o código de saída {code, number}',
	endedSomehow: 'Terminou',
	refused: 'Não implantado: não funcionaria',
	failed: 'Não implantado',
	unchanged: 'Os mesmos bytes já estão em execução',
	replaced: 'Um build mais novo chegou antes',
	cancelled: 'Cancelado',
	blocked: 'Impedimento',
	warning: 'Aviso',
	note: 'Nota',
	brokenDefinition:
		'{file}, linha {line, number}: {message} As permissões são escolhidas conforme as importações.',
	latest: '{path}: {state}'
});
