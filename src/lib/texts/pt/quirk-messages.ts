// What happened where a program met a quirk of the runtime, and what to do, in Portuguese.
import { messages } from '../messages.ts';
import type { quirkMessages as english } from '../en/quirk-messages.ts';

export const quirkMessages = messages<typeof english>('quirkMessages', {
	'sleep-over-one-second':
		'A pausa da placa retorna na hora quando recebe 1000 ms ou mais. ocre_sleep() do SDK a divide em pausas curtas: este programa não passa por ela.',
	'clock-in-cycles':
		'Os relógios desta placa contam ciclos da CPU desde a inicialização, não nanossegundos, e não sabem a hora. Meça o tempo com timers ou converta com clock_getres().',
	'poll-absolute':
		'A espera até um momento absoluto nunca termina nesta placa. Em vez disso, espere um intervalo de tempo.',
	'poll-two-clocks':
		'Um poll com dois relógios retorna na hora nesta placa, com o erro 52 para o segundo. Espere só por um deles.',
	'kill-waits':
		'Este contêiner foi parado no meio de uma pausa longa e só termina quando ela acabar. Use ocre_sleep() do SDK, que faz pausas curtas.',
	'stdin-read':
		'Este programa lê a entrada padrão. Uma placa não tem, e a leitura derruba a placa: ela reinicia sem seus contêineres ou fica travada até ser reiniciada. Em vez disso, use mensagens ou um botão.',
	'missing-ocre-api':
		'Callbacks e assinaturas precisam da capacidade ocre:api. Adicione-a ao contêiner: em build.yaml, em permissions, ou com -k ocre:api na linha de comando.',
	'api-leak':
		'Este contêiner terminou sem a capacidade ocre:api, e por isso ninguém fez a limpeza: seus timers continuam, e os números ficam ocupados até a placa ser reiniciada. Adicione ocre:api ou exclua os timers antes do fim.',
	'capability-ignored':
		'O runtime não conhece a capacidade “{capability}” e a ignora sem dizer nada. Ele conhece ocre:api, ocre:shared_heap, networking e filesystem.',
	'filesystem-twice':
		'Um contêiner com a capacidade filesystem duas vezes derruba a placa ao iniciar. Informe-a uma só vez.',
	'timer-taken':
		'Este id de timer já está em uso. Os ids de timers são compartilhados por todos os contêineres da placa: escolha outro número ou encerre o contêiner que o usa.',
	'timer-out-of-range':
		'Esta placa tem apenas os ids de timer de 1 a {max}, não importa o que o SDK diga. Escolha um deles.',
	'timer-interval':
		'Um timer aceita de 1 a 65535 ms. Para tempos maiores, conte vários dos seus eventos.',
	'timer-even-periodic':
		'Um timer iniciado com um número par como “periodic” dispara repetidamente, mas o tempo restante é lido como 0. Informe 1.',
	'ring-full':
		'A placa guarda no máximo 32 eventos para todos os contêineres juntos. O anel está cheio, e um evento se perdeu: busque os eventos com mais frequência ou gere menos.',
	'events-blocked':
		'Um evento de um contêiner que terminou vem primeiro, e ninguém o busca: até lá, este contêiner não recebe eventos. Reinicie a placa e execute de novo.',
	'events-held-up':
		'O evento mais antigo da placa é de outro contêiner, que não o busca. Enquanto isso, ninguém mais recebe eventos: chame ocre_process_events() em cada contêiner que tenha timers, pinos ou assinaturas.',
	'stale-events':
		'Este contêiner recebeu um evento destinado a outro que já terminou: esse timer ou essa mensagem não é dele. O runtime toma os dois pelo mesmo. Busque todos os eventos antes de um programa terminar.',
	'topic-wildcard':
		'Uma assinatura recebe toda mensagem cujo tópico começa com o texto dela; # e + não significam nada. Assine a parte que os tópicos têm em comum.',
	'topic-cut':
		'Uma assinatura guarda os primeiros 63 bytes do tópico; por isso recebe também mensagens de outros tópicos, e assinar de novo ocupa mais um dos poucos lugares. Use tópicos mais curtos.',
	'message-twice':
		'Duas assinaturas deste contêiner correspondem à mesma mensagem, e por isso ele a recebe duas vezes. Assine só o tópico mais curto.',
	'message-does-not-fit':
		'Uma mensagem não coube na memória para mensagens do destinatário e foi descartada. Libere cada mensagem após o uso e envie menos de uma vez.',
	'malloc-exported':
		'Este módulo exporta malloc e free. A placa então as chama a partir da thread do remetente da mensagem, o que pode danificar a memória do programa. Não as exporte.',
	'heap-base-exported':
		'Este módulo exporta __heap_base. A placa então coloca ali o próprio heap, em memória que o programa pode usar. Não o exporte: linke com --strip-all.',
	'no-sensors':
		'Esta placa não tem sensores que um programa possa encontrar. Escolha uma placa que os tenha, ao lado do botão Executar.',
	'sensor-list-broken':
		'ocre_sensors_get_list() dá endereços da memória da placa, que nenhum programa pode ler. Use os ids a partir de 0 que ocre_sensors_discover() conta, ou nomes.',
	'gpio-not-initialized':
		'Os pinos não podem ser usados antes de ocre_gpio_init() ser chamada uma vez. Chame-a primeiro.',
	'gpio-taken-over':
		'Este contêiner configurou um pino que outro contêiner usa e ficou com ele: o outro não recebe mais eventos desse pino. Divida os pinos entre os contêineres.',
	'gpio-name-cache':
		'A placa lembra onde estava o nome de um pino, não o que ele dizia: este nome chegou ao pino de um anterior. Programas compilados aqui não passam por isso. Reinicie a placa e compile o programa de novo.',
	'function-missing':
		'Este programa chamou {name}, uma função que a placa não tem. Verifique a grafia ou escolha uma placa cujo firmware a tenha.',
	'signature-differs':
		'Este programa importa {name} com parâmetros diferentes dos da placa. A importação não conta: uma chamada encerra o programa. Use a declaração do SDK.',
	'trap-exit-code':
		'O programa falhou ({trap}), mas o código de saída é 0, como depois de um sucesso. Só o log conta: procure “exception”.',
	'main-without-start':
		'Este módulo não tem _start, e por isso “{entry}” foi chamada. O que ela retorna é escrito por cima da memória do runtime. Linke-o como programa, com _start.',
	'recursion-too-deep':
		'As chamadas deste programa foram fundo demais: o interpretador de uma placa tem 8 KiB para todas as funções que esperam outra retornar. Use um laço ou uma recursão menos profunda.',
	'raise-traps':
		'O programa gerou um sinal (abort() e assert() também fazem isso), o que o encerra como um trap com código de saída 0.',
	'start-hangs':
		'Não foi possível preparar o contêiner ({reason}), e o shell real fica travado aqui até a placa ser reiniciada.',
	'no-thread':
		'A placa não tem memória para mais uma thread. Cada contêiner em execução ocupa 8 KiB do heap de sistema, e cada timer também: encerre um contêiner ou use menos timers.',
	'timer-kept':
		'A placa não tem memória para mais um timer. Cada um ocupa 8 KiB do heap de sistema e fica com eles mesmo depois de excluído e de o contêiner terminar: só um reinício os devolve. Onde uma pausa basta, use ocre_sleep() e nenhum timer.',
	'containers-full':
		'Esta placa pode ter {count, plural, one{# contêiner} other{# contêineres}} ao mesmo tempo, incluindo os parados. Remova os que não são usados.',
	'containers-full.any':
		'Uma placa pode ter poucos contêineres ao mesmo tempo, incluindo os parados. Remova os que não são usados.',
	'memory-full':
		'A placa não tem mais memória para esta imagem. Uma imagem ocupa o seu tamanho desde a criação do contêiner até a remoção: remova os contêineres que não são usados.',
	'module-rejected': 'O runtime não carrega este módulo. {why} O runtime diz “{text}”.',
	'module-rejected.any': 'O runtime não carrega este módulo. A nota diz por quê e o que fazer.',
	'shared-heap-missing':
		'O firmware desta placa foi compilado sem heap compartilhado: shared_heap_malloc() sempre retorna 0.',
	'mount-swapped':
		'Este runtime troca os dois lados de uma montagem: -v /A:/B mostra ao programa o diretório /B da placa como /A.',
	'preopen-shared':
		'A placa procura cada caminho no diretório aberto por último, por qualquer contêiner; por isso este programa trabalha em um diretório que não é o dele. Use um contêiner com arquivos por vez, com filesystem ou com uma montagem.',
	'path-leaves-root':
		'Este caminho sai do diretório do contêiner por “..”. A placa permite; outros runtimes, não. Fique dentro do diretório.',
	'open-does-not-truncate':
		'Abrir um arquivo para escrita não o esvazia nesta placa. Exclua o arquivo antes ou chame ftruncate().',
	'open-exclusive':
		'Abrir com O_EXCL não falha nesta placa quando o arquivo existe. Procure-o antes com stat().',
	'open-not-directory':
		'Abrir um arquivo com O_DIRECTORY não falha nesta placa. Olhe antes o tipo dele com stat().',
	'open-plain-directory':
		'open() de um diretório falha nesta placa (erro 31) se ele não for aberto com O_DIRECTORY. Use opendir().',
	'one-open-file':
		'O sistema de arquivos desta placa tem espaço para um só arquivo aberto por vez, somando todos os contêineres; por isso este não foi aberto (erro 48). Feche um arquivo antes de abrir o próximo.',
	'removed-while-open':
		'Um arquivo foi excluído enquanto estava aberto. O espaço dele nunca é devolvido, e nenhum arquivo pode mais ser aberto até a placa ser reiniciada. Feche um arquivo antes de excluí-lo.',
	'open-without-follow':
		'Abrir com O_NOFOLLOW cria o arquivo e escreve no fim dele nesta placa, não importa o que mais tenha sido pedido. Tire O_NOFOLLOW: a placa não tem links.',
	'seek-reports-zero':
		'lseek() e ftell() sempre informam 0 nesta placa, embora a posição mude. Conte os bytes por conta própria ou peça o tamanho com stat() depois de fechar o arquivo.',
	'size-is-stale':
		'Enquanto um arquivo está aberto, fstat() e stat() informam o tamanho que ele tinha antes. Chame fsync() primeiro ou feche o arquivo.',
	'readdir-preopen':
		'O diretório raiz não pode ser listado pelo próprio descritor nesta placa (erro 10). Abra-o com opendir() como “.” ou “/”.',
	'readdir-once':
		'Um diretório só pode ser lido uma vez nesta placa (erro 10). Feche-o e abra-o de novo; mantenha as listas curtas o bastante para uma só chamada.',
	'rmdir-removes-file': 'rmdir() excluiu um arquivo: nesta placa ela faz o que unlink() faz.',
	'path-empty':
		'O caminho vazio significa, nesta placa, o próprio diretório do contêiner: unlink("") o remove, e então não há lugar para arquivos.',
	'mkdir-leaks':
		'Cada diretório que um programa cria gasta um dos 16 descritores de arquivo da placa até ela ser reiniciada.',
	'descriptors-exhausted':
		'Todos os 16 descritores de arquivo da placa estão em uso. Eles são compartilhados por todos os contêineres: feche os arquivos após o uso.',
	'file-call-missing':
		'A placa não tem links, datas de arquivos nem espaço reservado de antemão: {name} falha. Dispense isso.',
	'threads-exhausted':
		'Um contêiner pode ter quatro threads ao mesmo tempo além da principal, e por isso nenhuma outra foi iniciada. Espere uma terminar, por exemplo com pthread_join(), antes de iniciar a próxima.',
	'threads-not-here':
		'Esta página não pode compartilhar memória entre threads, e por isso a thread não foi iniciada; em uma placa real, ela é. Abra a página por https em uma aba própria para executar programas com threads.',
	'thread-start-missing':
		'Este programa pede uma thread, mas não tem a função wasi_thread_start, com a qual toda thread começa. Programas que incluem <pthread.h> recebem uma; outra toolchain precisa compilar para wasm32-wasip1-threads e exportá-la.',
	'thread-memory-not-shared':
		'Este programa iniciou uma thread, mas a memória dele não é compartilhada: a thread executa em uma memória vazia própria e não vê nada do programa. Inclua <pthread.h> ou linke com --shared-memory e --max-memory.',
	'thread-without-memory':
		'A placa não tem mais memória para outra thread. Cada uma ocupa 6 KB para a pilha e, onde a memória não é compartilhada, tanto quanto a memória inteira. Use menos threads ou encerre outros contêineres.',
	'shared-memory-too-large':
		'Uma memória compartilhada por threads toma da placa, na hora, o máximo declarado, e não resta tanto. Encerre outros contêineres ou linke com um máximo menor (--max-memory).',
	'thread-leak':
		'Terminou uma thread que tem timers ou pinos, e ninguém faz a limpeza depois de uma thread: eles ficam ocupados até a placa ser reiniciada. Exclua-os antes de a thread terminar ou deixe a thread principal criá-los.',
	'kill-waits-for-socket':
		'Este contêiner deve terminar, mas espera em uma chamada de socket, e uma placa não a interrompe: ele continua até algo acontecer ali. Espere com poll() e um limite de um segundo ou defina SO_RCVTIMEO.',
	'sockets-block':
		'Os sockets desta placa sempre bloqueiam: O_NONBLOCK é aceito e não faz nada. Pergunte antes com poll().',
	'no-shutdown': 'shutdown() falha nesta placa com ENOTSUP: em vez disso, feche o socket.',
	'network-ends-here':
		'Este programa quis alcançar outro host. A rede simulada tem a própria placa (192.0.2.1, board.local, localhost) e nada mais: nada sai da página.'
});
