// What SDK, compiler and page do so that a program does not meet a quirk of the runtime, in Portuguese.
import { messages } from '../messages.ts';
import type { quirkRemedies as english } from '../en/quirk-remedies.ts';

export const quirkRemedies = messages<typeof english>('quirkRemedies', {
	'sleep-over-one-second': 'Sem efeito: ocre_sleep() faz de uma pausa longa várias curtas.',
	'clock-in-cycles':
		'Não evitado: a biblioteca C lê o relógio da placa. Os exemplos medem com pausas e timers.',
	'poll-absolute':
		'Não evitado. sleep(), usleep() e nanosleep() da biblioteca C esperam um intervalo de tempo.',
	'poll-two-clocks': 'Não ocorre: nada na biblioteca espera por dois relógios.',
	'kill-waits':
		'Sem efeito: ocre_sleep() faz pausas de no máximo 250 ms, e a parada não espera mais do que isso.',
	'stdin-read': 'Não evitado. Nenhum exemplo lê a entrada padrão.',
	'missing-ocre-api':
		'Não ocorre enquanto build.yaml pedir uma permissão do Ocre, como faz cada exemplo com callbacks.',
	'api-leak':
		'Não ocorre enquanto build.yaml pedir uma permissão do Ocre: cada uma delas equivale a ocre:api.',
	'capability-ignored': 'A página verifica as permissões de build.yaml antes de uma execução.',
	'filesystem-twice': 'A página informa cada capacidade uma só vez.',
	'timer-taken':
		'A biblioteca não ocupa nenhum timer próprio. Cada exemplo tem seus próprios números.',
	'timer-out-of-range':
		'Não evitado: OCRE_MAX_TIMERS é 16, como no próprio SDK do Ocre. Os exemplos usam de 1 a 8.',
	'timer-interval':
		'Não evitado: um intervalo maior precisa de uma contagem, que cabe ao programa.',
	'timer-even-periodic': 'Não evitado. Os exemplos informam 1.',
	'ring-full': 'Atenuado: ocre_process_events() busca até cinco eventos por chamada.',
	'events-blocked':
		'Não evitado: um programa parado não executa mais código. Ao ser executado de novo, ele busca o que deixou.',
	'events-held-up':
		'Atenuado: ocre_process_events() busca eventos de qualquer tipo, também os que não têm callback.',
	'stale-events':
		'Atenuado: os eventos para os quais este programa não tem callback não fazem nada.',
	'topic-wildcard': 'Não evitado. Os exemplos assinam o começo de um tópico.',
	'topic-cut': 'Não evitado. Os tópicos dos exemplos são curtos.',
	'message-twice':
		'Não evitado: ocre_process_events() chama um callback para cada evento. Os exemplos assinam uma vez.',
	'message-does-not-fit':
		'Atenuado: ocre_process_events() libera cada mensagem antes de chamar o callback.',
	'malloc-exported': 'Não ocorre: o que é compilado aqui não exporta malloc nem free.',
	'heap-base-exported':
		'Não ocorre: o que é compilado aqui é linkado sem __heap_base entre as exportações.',
	'no-sensors':
		'A página oferece uma placa com sensores antes que os exemplos de sensores sejam executados em uma sem eles.',
	'sensor-list-broken': 'Não ocorre: o cabeçalho não tem ocre_sensors_get_list().',
	'gpio-not-initialized':
		'Não evitado: ocre_gpio_init() continua a cargo do programa, como em qualquer placa. Os exemplos a chamam primeiro.',
	'gpio-taken-over': 'Não evitado: o runtime não diz de quem é um pino.',
	'gpio-name-cache':
		'Sem efeito: a biblioteca guarda cada nome em um lugar próprio, o mesmo em todos os programas.',
	'function-missing':
		'O compilador recusa nomes que nenhuma placa tem, e a página pergunta antes de uma execução em uma placa à qual falta algum.',
	'signature-differs': 'O compilador recusa uma importação com outro tipo.',
	'trap-exit-code': 'A página lê o log e mostra que esse contêiner falhou.',
	'main-without-start': 'Não ocorre: o que é compilado aqui tem um _start.',
	'recursion-too-deep': 'Não evitado: os 8 KiB são do interpretador. Os exemplos usam laços.',
	'raise-traps': 'Não evitado: é assim que abort() termina.',
	'start-hangs':
		'A página verifica módulo, montagens e memória antes de uma execução e oferece o reinício.',
	'no-thread':
		'A biblioteca não ocupa nenhuma thread nem timer próprios, e a página faz as contas antes de uma execução.',
	'timer-kept':
		'A biblioteca não ocupa nenhum timer próprio. Os exemplos fazem uma pausa onde ela basta.',
	'containers-full':
		'A página remove o contêiner anterior quando executa um programa de novo e faz as contas antes de uma execução.',
	'memory-full': 'A página compara o tamanho da imagem com a memória livre antes de uma execução.',
	'module-rejected': 'Não ocorre: o compilador não usa nada do WebAssembly que falte às placas.',
	'shared-heap-missing': 'Não evitado: shared_heap_malloc() retorna NULL. Nenhum exemplo a usa.',
	'mount-swapped':
		'A página conhece o runtime e informa os lados na ordem dele. As opções de execução pedem pasta e nome.',
	'preopen-shared': 'Não evitado. Os dois exemplos executados lado a lado compartilham uma pasta.',
	'path-leaves-root': 'Não evitado. Nenhum exemplo sai da própria pasta.',
	'open-does-not-truncate':
		'Ainda não evitado: use remove() em um arquivo antes de escrevê-lo de novo, como faz o exemplo Files.',
	'open-exclusive': 'Ainda não evitado: olhe antes com stat().',
	'open-not-directory': 'Não ocorre com opendir(), que lê o diretório na hora.',
	'open-plain-directory': 'Não ocorre com opendir().',
	'one-open-file':
		'Não evitado: depende da memória do sistema de arquivos. Os exemplos fecham um arquivo antes de abrir o próximo.',
	'removed-while-open': 'Não evitado. Os exemplos fecham um arquivo antes de excluí-lo.',
	'open-without-follow': 'Não ocorre com fopen() e open(), a menos que O_NOFOLLOW seja informado.',
	'seek-reports-zero': 'Ainda não evitado: obtenha o tamanho com stat(), sem ftell().',
	'size-is-stale': 'Não evitado: feche o arquivo antes, como faz o exemplo de arquivos de log.',
	'readdir-preopen': 'Não ocorre com opendir().',
	'readdir-once':
		'Não evitado: a biblioteca lê um diretório em pedaços do tamanho do buffer. Mantenha as pastas pequenas.',
	'rmdir-removes-file': 'Ainda não evitado: remove() da biblioteca C tenta unlink() primeiro.',
	'path-empty': 'Não evitado. Nenhum exemplo tem um caminho vazio.',
	'mkdir-leaks': 'Não evitado. O exemplo Files cria a pasta uma vez.',
	'descriptors-exhausted': 'Não evitado: feche arquivos e sockets após o uso.',
	'file-call-missing': 'Não evitado: as chamadas falham, e errno avisa.',
	'threads-exhausted': 'pthread_create() retorna EAGAIN. O exemplo Threads inicia quatro.',
	'threads-not-here': 'pthread_create() retorna EAGAIN. O exemplo Threads avisa e termina.',
	'thread-start-missing': 'Não ocorre: um programa que inclui <pthread.h> recebe uma.',
	'thread-memory-not-shared':
		'Não ocorre: um programa que inclui <pthread.h> é compilado com memória compartilhada.',
	'thread-without-memory':
		'pthread_create() retorna EAGAIN, e a página faz as contas antes de uma execução.',
	'shared-memory-too-large': 'Programas com threads são linkados com um máximo de 1 MB.',
	'thread-leak':
		'A biblioteca não ocupa nenhum timer próprio. Nenhum exemplo cria timers ou pinos em uma thread.',
	'kill-waits-for-socket':
		'Não evitado: accept() e recv() esperam como em qualquer sistema. Os exemplos esperam com poll() um segundo por vez.',
	'sockets-block': 'Não evitado. Os exemplos perguntam antes com poll().',
	'no-shutdown': 'Não evitado. Os exemplos usam close().',
	'network-ends-here': 'Não cabe ao SDK: uma placa em uma rede alcança outros hosts.'
});
