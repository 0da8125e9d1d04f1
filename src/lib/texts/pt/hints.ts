// The hints on problems that a compiler reports, in Portuguese.
import { messages } from '../messages.ts';
import type { hints as english } from '../en/hints.ts';

export const hints = messages<typeof english>('hints', {
	'did-you-mean': 'Você quis dizer {name}?',
	'add-at-top': 'Adicione {code} no início do arquivo.',
	'add-or-spelling': 'Adicione {code} ou verifique a grafia.',
	'add-file': 'Adicione um arquivo {name}.',
	'spelling-or-file': 'Verifique a grafia ou adicione ao projeto um arquivo com esse nome.',
	'split-file': 'Divida o arquivo ou leia os dados grandes de um arquivo na placa.',
	'define-in-program': 'Defina isso no programa.',
	'names-in-declaration': 'Verifique os nomes na declaração.',
	'import-types': 'Dê à importação os tipos que as placas oferecem.',
	'no-exceptions': 'O runtime da placa não aceita exceções.',
	'remove-types': 'Remova {first} e {second}.',
	'include-header': 'Inclua o cabeçalho que a declara ou verifique a grafia.',
	'include-instead': 'Inclua {header} em vez de declará-la.',
	'declare-before': 'Declare o nome antes desta linha ou verifique a grafia.',
	'no-setjmp': 'Os contêineres compilados aqui não têm setjmp nem sockets BSD.',
	'no-cpp-threads': 'Aqui a biblioteca C++ é compilada sem threads. Inclua {header} no lugar.',
	'no-cpp-threads.posix':
		'Aqui a biblioteca C++ é compilada sem threads. Inclua {header}: as threads POSIX também funcionam em C++.',
	'header-of-cpp': 'Esse é um cabeçalho de C++: dê ao arquivo um nome que termine em {ending}.',
	semicolon: 'Coloque um ponto e vírgula no fim da instrução.',
	braces: 'Verifique se cada {open} tem a sua {close}.',
	'includes-itself': 'O arquivo inclui a si mesmo. Coloque {code} no início.',
	'no-throw':
		'O runtime da placa não aceita exceções. Em vez disso, retorne o erro, por exemplo como bool, número ou std::optional; chame {call} onde o programa não puder continuar.',
	'no-catch':
		'O runtime da placa não aceita exceções, então nada pode ser capturado. Verifique o que as funções retornam. O que a biblioteca C++ lançaria encerra o programa com uma mensagem.',
	'no-rtti':
		'Para ficarem pequenas, as imagens não levam os tipos dos objetos. Dê à classe base uma função virtual que responda o que você quer saber, ou use std::variant.',
	compare: 'Use == para comparar, não =.',
	format: 'Faça a conversão na string de formato corresponder ao tipo do valor.',
	'include-for-threads': 'Inclua {header}: assim o projeto é compilado com memória compartilhada.',
	'relative-path': 'Use um caminho relativo com barras (/) e sem {dots}.',
	'add-source': 'Adicione um arquivo cujo nome termine em {ending}, com uma função {call}.',
	'add-main-function': 'Adicione {code}: é ali que um contêiner começa.',
	'pure-virtual':
		'Defina a primeira função virtual sem corpo ou termine a declaração dela com {code}.',
	'written-in-c': 'Ela está escrita em C. Coloque a declaração entre {open} e {close}.',
	'define-in-file': 'Defina o nome em um dos arquivos do projeto ou verifique a grafia.',
	'define-in-c-file': 'Defina o nome em um dos arquivos C do projeto ou verifique a grafia.',
	'one-definition': 'Mantenha uma única definição. Nos cabeçalhos, apenas declare.',
	'calling-traps':
		'Chamá-la causa um trap. Declare-a em um único cabeçalho e inclua esse cabeçalho.',
	'smaller-arrays': 'Diminua os arrays ou guarde os dados grandes em arquivos.',
	'as-no-type':
		'O AssemblyScript não tem {name}: cada variável tem um único tipo, como i32, f64 ou string.',
	'as-no-object': 'Escreva uma classe com os campos de que você precisa.',
	'as-no-undefined':
		'O AssemblyScript não tem undefined. Uma variável que pode ser null tem um tipo como {type}.',
	'as-no-promises': 'O AssemblyScript não tem promises: use setTimeout ou sleep.',
	'as-no-async': 'O AssemblyScript não tem funções async: use setTimeout ou sleep.',
	'as-no-json': 'O AssemblyScript não tem JSON: monte o texto com um template como {code}.',
	'as-no-require': 'Escreva {code} ou importe de outro arquivo do projeto.',
	'as-no-delete': 'Os campos de uma classe permanecem. Atribua null ao campo ou use um Map.',
	'as-no-closures':
		'Uma função não pode usar variáveis locais da função em volta dela. Mova a variável para o início do arquivo.',
	'as-no-unions':
		'Uma variável tem um único tipo. A uma classe ou a uma string só se pode acrescentar {type}.',
	'as-no-exceptions':
		'Aqui um erro encerra o programa, então não há o que capturar. Verifique antes: com um if ou com uma função que retorne null.',
	'as-no-iterators': 'Escreva {code}.',
	'as-no-patterns': 'Use indexOf, startsWith, split ou replace da string.',
	'as-not-implemented': 'O AssemblyScript não tem esta parte do TypeScript.',
	'as-no-bigint': 'O AssemblyScript não tem bigint: escreva um número do tipo i64.',
	'as-declare': 'Declare ou importe o nome, ou verifique a grafia.',
	'as-declare-before': 'Declare o nome em uma linha anterior: {code}',
	'as-types': 'Escreva o tipo: o AssemblyScript não deduz os tipos de parâmetros e resultados.',
	'as-number-text': 'Escreva {call} depois do número ou coloque-o em um template: {template}.',
	'as-object-class': 'Um objeto precisa de uma classe: escreva {code} e {call}.',
	'as-can-be-null':
		'O valor pode ser null aqui: guarde-o em uma variável local e teste com um if, ou escreva ! depois dele.',
	'as-whole-number':
		'Uma variável que começa com um número inteiro contém números inteiros. Escreva o tipo: {code}.',
	'as-write-there': 'Escreva {what} ali.',
	'as-close-text': 'Feche o texto com a mesma aspa com que ele começa.',
	'as-imports': 'Só é possível importar {module} e arquivos do projeto; estes começam com {start}',
	'as-import-instead': 'Importe de {module} em vez de declarar.',
	'as-more-memory': 'Aumente initialMemory em asconfig.json.',
	'as-data-too-large': 'Os dados do programa são maiores que a memória que ele pode ter.',
	'as-add-main': 'Adicione um arquivo {name} ou renomeie aquele em que o programa começa.',
	'no-global-object': 'Um contêiner não tem objeto global.',
	'no-page': 'Um contêiner é executado em uma placa, onde não há página.',
	'no-fetch': 'Aqui um contêiner não tem fetch.',
	'no-clock': 'Uma placa não tem relógio com a hora do dia. Conte os milissegundos de setInterval.',
	'count-milliseconds': 'Conte os milissegundos de setInterval.',
	'js-close-text': 'Feche o texto na mesma linha ou use {code} para um texto de várias linhas.',
	'js-no-bigint': 'BigInt, como 10n, ficou fora do motor: ocuparia 50 KB em cada placa.',
	'js-no-unicode-classes': 'Classes Unicode como {code} ficaram fora do motor.',
	'js-relative-path': 'Escreva {path} para um arquivo do projeto.',
	'js-path': 'O caminho conta a partir do arquivo que importa.',
	'js-modules':
		'Um programa pode importar arquivos do próprio projeto, que começam com {start}, e o módulo ocre. Não há pacotes em uma placa.',
	'js-ocre': 'O módulo ocre tem {names}.',
	'js-export': 'Exporte o nome lá: {code}',
	'wat-one-file': 'Um módulo em texto WebAssembly é um único arquivo.',
	'wat-references': 'Mantenha as referências em tabelas e passe os números delas.',
	'wat-define': 'Defina o nome neste módulo ou verifique a grafia.',
	'wat-stack': 'Conte o que cada instrução tira da pilha e deixa nela; drop remove um valor.',
	'wat-start':
		'Adicione {code} à função em que o contêiner começa. Ela não recebe nem retorna nada.',
	'wat-memory':
		'Sem ela, nenhuma placa carrega o módulo. Escreva {code}: uma página de 64 KB, e no máximo uma.',
	'wat-no-maximum':
		'Escreva o maior número de páginas depois do primeiro, por exemplo {code}. Uma página tem 64 KB, e uma placa tem poucas.',
	'wat-many-pages': 'Poucas placas têm tanto. Comece com o que o módulo precisa ao iniciar.',
	'wat-no-exceptions':
		'O runtime das placas é compilado sem tratamento de exceções (exception handling): ele não carregaria este módulo. Retorne um número que diga o que deu errado ou termine com unreachable.',
	'wat-no-tail-calls':
		'O runtime das placas é compilado sem chamadas de cauda (tail calls): ele não carregaria este módulo. Use call e depois return, ou um laço.',
	'wat-no-simd':
		'O runtime das placas é compilado sem SIMD: ele não carregaria este módulo. Trabalhe com um número por vez.',
	'wat-no-gc':
		'O runtime das placas é compilado sem coleta de lixo (garbage collection): ele não carregaria este módulo. Mantenha os valores na memória do módulo.',
	'wat-no-typed-references':
		'O runtime das placas é compilado sem referências tipadas de funções: ele não carregaria este módulo. Use uma tabela e call_indirect.',
	'wat-no-memory64':
		'O runtime das placas é compilado sem memórias de 64 bits: ele não carregaria este módulo. Os endereços em uma placa têm 32 bits.'
});
