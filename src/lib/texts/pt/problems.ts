// The texts of problems and the report of sizes, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = messages<typeof english>('problems', {
	problems: 'Problemas',
	noProblems: 'Nenhum problema',
	nothingCompiledYet: 'Nada compilado ainda',
	theLastBuildHadNo: 'O último build não teve erros nem avisos.',
	runTheProjectErrorsAnd:
		'Execute o projeto: erros e avisos são listados aqui e marcados no código.',
	fromBeforeYourLastChanges:
		'De antes das suas últimas alterações: execute de novo para atualizar.',
	wholeProject: 'Projeto inteiro',
	problemsNotShown:
		'{hidden, plural, one{Mais # problema não é mostrado} other{Mais # problemas não são mostrados}}: corrija os primeiros, que muitas vezes causam os outros.',
	errors: '{errors, plural, one{# erro} other{# erros}}',
	warnings: '{warnings, plural, one{# aviso} other{# avisos}}',
	originCompiled: 'Compilado nesta página.',
	originKept:
		'Compilado antes nesta página, a partir dos mesmos arquivos; este navegador o guardou.',
	originSite:
		'Compilado com a página, quando o site foi criado. As suas alterações são compiladas aqui.',
	sizeOfTheImage: 'Tamanho da imagem',
	beforeTheLastChanges: 'antes das últimas alterações',
	image: 'Imagem <b>{imageBytes}</b>',
	partsOfTheImage: 'Partes da imagem',
	imageExplained:
		'{functions, plural, one{# função} other{# funções}}; guardada na placa e enviada depois de cada alteração.',
	memoryAtTheStart: 'Memória no início <b>{startBytes}</b>',
	partsOfTheMemory: 'Partes da memória',
	memoryShared:
		'{initialPages, plural, one{# página} other{# páginas}} de 64 KB, compartilhada por threads: no início, a placa reserva o máximo de {maxBytes}.',
	memoryGrowing:
		'{initialPages, plural, one{# página} other{# páginas}} de 64 KB; pode crescer até {maxBytes}.',
	roomOnTheBoard: 'Espaço na placa',
	onBoard: 'Em {board}',
	hostImports: 'Importações do host <b>{count}</b>',
	noneThisProgramCallsNo: 'Nenhuma: este programa não chama funções do host.',
	noImageYet: 'Ainda não há imagem',
	runTheProjectToSee:
		'Execute o projeto para ver o tamanho dele: código, dados, pilha e páginas de memória.',
	counts:
		'{errors, plural, one{# erro} other{# erros}}, {warnings, plural, one{# aviso} other{# avisos}}',
	severityError: 'erro',
	severityWarning: 'aviso',
	severityNote: 'nota'
});
