// What SDK, compiler and page do so that a program does not meet a quirk of the runtime, in Spanish.
import { messages } from '../messages.ts';
import type { quirkRemedies as english } from '../en/quirk-remedies.ts';

export const quirkRemedies = messages<typeof english>('quirkRemedies', {
	'sleep-over-one-second': 'Sin efecto: ocre_sleep() convierte una pausa larga en varias cortas.',
	'clock-in-cycles':
		'No se evita: la biblioteca de C lee el reloj de la placa. Los ejemplos miden con pausas y temporizadores.',
	'poll-absolute':
		'No se evita. sleep(), usleep() y nanosleep() de la biblioteca de C esperan un intervalo de tiempo.',
	'poll-two-clocks': 'No se da: nada en la biblioteca espera a dos relojes.',
	'kill-waits':
		'Sin efecto: ocre_sleep() hace pausas de 250 ms como mucho, así que la detención no espera más.',
	'stdin-read': 'No se evita. Ningún ejemplo lee la entrada estándar.',
	'missing-ocre-api':
		'No se da mientras build.yaml pida un permiso de Ocre, como hace cada ejemplo con callbacks.',
	'api-leak':
		'No se da mientras build.yaml pida un permiso de Ocre: cada uno de ellos equivale a ocre:api.',
	'capability-ignored': 'La página comprueba los permisos de build.yaml antes de una ejecución.',
	'filesystem-twice': 'La página indica cada capacidad una sola vez.',
	'timer-taken':
		'La biblioteca no ocupa ningún temporizador propio. Cada ejemplo tiene sus propios números.',
	'timer-out-of-range':
		'No se evita: OCRE_MAX_TIMERS es 16, como en el propio SDK de Ocre. Los ejemplos usan del 1 al 8.',
	'timer-interval':
		'No se evita: un intervalo más largo necesita una cuenta, que es cosa del programa.',
	'timer-even-periodic': 'No se evita. Los ejemplos indican 1.',
	'ring-full': 'Se alivia: ocre_process_events() recoge hasta cinco eventos por llamada.',
	'events-blocked':
		'No se evita: un programa detenido ya no ejecuta código. Al ejecutarlo de nuevo, recoge lo que dejó.',
	'events-held-up':
		'Se alivia: ocre_process_events() recoge eventos de cualquier tipo, también los que no tienen callback.',
	'stale-events':
		'Se alivia: los eventos para los que este programa no tiene callback no hacen nada.',
	'topic-wildcard': 'No se evita. Los ejemplos se suscriben al comienzo de un tema.',
	'topic-cut': 'No se evita. Los temas de los ejemplos son cortos.',
	'message-twice':
		'No se evita: ocre_process_events() llama a un callback por cada evento. Los ejemplos se suscriben una vez.',
	'message-does-not-fit':
		'Se alivia: ocre_process_events() libera cada mensaje antes de llamar al callback.',
	'malloc-exported': 'No se da: lo que se compila aquí no exporta malloc ni free.',
	'heap-base-exported':
		'No se da: lo que se compila aquí se enlaza sin __heap_base entre sus exportaciones.',
	'no-sensors':
		'La página ofrece una placa con sensores antes de que los ejemplos de sensores se ejecuten en una que no los tiene.',
	'sensor-list-broken': 'No se da: la cabecera no tiene ocre_sensors_get_list().',
	'gpio-not-initialized':
		'No se evita: ocre_gpio_init() sigue siendo cosa del programa, como en cualquier placa. Los ejemplos la llaman primero.',
	'gpio-taken-over': 'No se evita: el runtime no dice quién tiene un pin.',
	'gpio-name-cache':
		'Sin efecto: la biblioteca guarda cada nombre en un lugar propio, el mismo en todos los programas.',
	'function-missing':
		'El compilador rechaza los nombres que ninguna placa tiene, y la página pregunta antes de una ejecución en una placa a la que le falta alguno.',
	'signature-differs': 'El compilador rechaza una importación con otro tipo.',
	'trap-exit-code': 'La página lee el log y muestra que un contenedor así falló.',
	'main-without-start': 'No se da: lo que se compila aquí tiene un _start.',
	'recursion-too-deep': 'No se evita: los 8 KiB son del intérprete. Los ejemplos usan bucles.',
	'raise-traps': 'No se evita: así es como termina abort().',
	'start-hangs':
		'La página comprueba el módulo, los montajes y la memoria antes de una ejecución, y ofrece reiniciar.',
	'no-thread':
		'La biblioteca no ocupa ningún hilo ni temporizador propio, y la página hace la cuenta antes de una ejecución.',
	'timer-kept':
		'La biblioteca no ocupa ningún temporizador propio. Los ejemplos hacen pausas donde una pausa basta.',
	'containers-full':
		'La página elimina el contenedor anterior cuando ejecuta de nuevo un programa, y hace la cuenta antes de una ejecución.',
	'memory-full':
		'La página compara el tamaño de la imagen con la memoria libre antes de una ejecución.',
	'module-rejected':
		'No se da: el compilador no usa nada de WebAssembly que les falte a las placas.',
	'shared-heap-missing': 'No se evita: shared_heap_malloc() devuelve NULL. Ningún ejemplo la usa.',
	'mount-swapped':
		'La página conoce el runtime y da los lados en su orden. Las opciones de ejecución piden carpeta y nombre.',
	'preopen-shared':
		'No se evita. Los dos ejemplos que se ejecutan uno junto al otro comparten una carpeta.',
	'path-leaves-root': 'No se evita. Ningún ejemplo sale de su carpeta.',
	'open-does-not-truncate':
		'Aún no se evita: use remove() con un archivo antes de escribirlo de nuevo, como hace el ejemplo Files.',
	'open-exclusive': 'Aún no se evita: mire antes con stat().',
	'open-not-directory': 'No se da con opendir(), que lee el directorio al instante.',
	'open-plain-directory': 'No se da con opendir().',
	'one-open-file':
		'No se evita: depende de la memoria del sistema de archivos. Los ejemplos cierran un archivo antes de abrir el siguiente.',
	'removed-while-open': 'No se evita. Los ejemplos cierran un archivo antes de eliminarlo.',
	'open-without-follow': 'No se da con fopen() y open(), salvo que se indique O_NOFOLLOW.',
	'seek-reports-zero': 'Aún no se evita: tome el tamaño de stat(), y no use ftell().',
	'size-is-stale': 'No se evita: cierre antes el archivo, como hace el ejemplo de archivos de log.',
	'readdir-preopen': 'No se da con opendir().',
	'readdir-once':
		'No se evita: la biblioteca lee un directorio en trozos del tamaño de su búfer. Mantenga pequeñas las carpetas.',
	'rmdir-removes-file': 'Aún no se evita: remove() de la biblioteca de C prueba primero unlink().',
	'path-empty': 'No se evita. Ningún ejemplo tiene una ruta vacía.',
	'mkdir-leaks': 'No se evita. El ejemplo Files crea su carpeta una vez.',
	'descriptors-exhausted': 'No se evita: cierre los archivos y los sockets después de usarlos.',
	'file-call-missing': 'No se evita: las llamadas fallan, y errno lo dice.',
	'threads-exhausted': 'pthread_create() devuelve EAGAIN. El ejemplo Threads inicia cuatro.',
	'threads-not-here': 'pthread_create() devuelve EAGAIN. El ejemplo Threads lo dice y termina.',
	'thread-start-missing': 'No se da: un programa que incluye <pthread.h> recibe una.',
	'thread-memory-not-shared':
		'No se da: un programa que incluye <pthread.h> se compila con memoria compartida.',
	'thread-without-memory':
		'pthread_create() devuelve EAGAIN, y la página hace la cuenta antes de una ejecución.',
	'shared-memory-too-large': 'Los programas con hilos se enlazan con un máximo de 1 MB.',
	'thread-leak':
		'La biblioteca no ocupa ningún temporizador propio. Ningún ejemplo crea temporizadores o pines en un hilo.',
	'kill-waits-for-socket':
		'No se evita: accept() y recv() esperan como en cualquier sistema. Los ejemplos esperan con poll() un segundo cada vez.',
	'sockets-block': 'No se evita. Los ejemplos preguntan antes con poll().',
	'no-shutdown': 'No se evita. Los ejemplos usan close().',
	'network-ends-here': 'No es cosa del SDK: una placa en una red llega a otros hosts.'
});
