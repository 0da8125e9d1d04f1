// What happened where a program met a quirk of the runtime, and what to do, in Spanish.
import { messages } from '../messages.ts';
import type { quirkMessages as english } from '../en/quirk-messages.ts';

export const quirkMessages = messages<typeof english>('quirkMessages', {
	'sleep-over-one-second':
		'La pausa de la placa vuelve al instante cuando recibe 1000 ms o más. ocre_sleep() del SDK la divide en pausas cortas: este programa no pasa por ella.',
	'clock-in-cycles':
		'Los relojes de esta placa cuentan ciclos de la CPU desde su arranque, no nanosegundos, y no saben la hora. Mida el tiempo con temporizadores o convierta con clock_getres().',
	'poll-absolute':
		'La espera hasta un momento absoluto no termina nunca en esta placa. Espere en su lugar un intervalo de tiempo.',
	'poll-two-clocks':
		'Un poll con dos relojes vuelve al instante en esta placa, con el error 52 para el segundo. Espere solo a uno de ellos.',
	'kill-waits':
		'Este contenedor se detuvo en medio de una pausa larga y no termina hasta que esta acabe. Use ocre_sleep() del SDK, que hace pausas cortas.',
	'stdin-read':
		'Este programa lee su entrada estándar. Una placa no tiene, y leerla hace que falle: vuelve a arrancar sin sus contenedores o se queda bloqueada hasta que se reinicia. Use mensajes o un botón en su lugar.',
	'missing-ocre-api':
		'Los callbacks y las suscripciones necesitan la capacidad ocre:api. Añádala al contenedor: en build.yaml, bajo permissions, o con -k ocre:api en la línea de comandos.',
	'api-leak':
		'Este contenedor terminó sin la capacidad ocre:api, así que nadie limpió tras él: sus temporizadores siguen y sus números quedan ocupados hasta que se reinicie la placa. Añada ocre:api o elimine los temporizadores antes del final.',
	'capability-ignored':
		'El runtime no conoce la capacidad «{capability}» y la ignora sin decir nada. Conoce ocre:api, ocre:shared_heap, networking y filesystem.',
	'filesystem-twice':
		'Un contenedor con la capacidad filesystem dos veces hace fallar la placa al iniciarse. Indíquela una sola vez.',
	'timer-taken':
		'Este id de temporizador ya está en uso. Todos los contenedores de la placa comparten los ids de temporizador: elija otro número o termine el contenedor que lo tiene.',
	'timer-out-of-range':
		'Esta placa solo tiene los ids de temporizador del 1 al {max}, diga lo que diga el SDK. Elija uno de ellos.',
	'timer-interval':
		'Un temporizador admite de 1 a 65535 ms. Para tiempos más largos, cuente varios de sus eventos.',
	'timer-even-periodic':
		'Un temporizador iniciado con un número par como «periodic» se dispara una y otra vez, pero su tiempo restante se lee como 0. Indique 1.',
	'ring-full':
		'La placa guarda como mucho 32 eventos para todos los contenedores juntos. Está lleno, así que se perdió un evento: recoja los eventos con más frecuencia o genere menos.',
	'events-blocked':
		'Un evento de un contenedor que ya terminó va primero, y nadie lo recoge: mientras tanto, este contenedor no recibe eventos. Reinicie la placa y ejecute de nuevo.',
	'events-held-up':
		'El evento más antiguo de la placa es de otro contenedor, que no lo recoge. Mientras no lo haga, nadie más recibe eventos: llame a ocre_process_events() en cada contenedor que tenga temporizadores, pines o suscripciones.',
	'stale-events':
		'Este contenedor recibió un evento destinado a otro que ya terminó: ese temporizador o mensaje no es suyo. El runtime toma a los dos por el mismo. Recoja todos los eventos antes de que termine un programa.',
	'topic-wildcard':
		'Una suscripción recibe todos los mensajes cuyo tema empieza por su texto; # y + no significan nada. Suscríbase a la parte que los temas tienen en común.',
	'topic-cut':
		'Una suscripción guarda los primeros 63 bytes de su tema, así que recibe también mensajes de otros temas, y suscribirse de nuevo ocupa otro de los pocos sitios. Use temas más cortos.',
	'message-twice':
		'Dos suscripciones de este contenedor coinciden con el mismo mensaje, así que lo recibe dos veces. Suscríbase solo al tema más corto.',
	'message-does-not-fit':
		'Un mensaje no cabía en la memoria para mensajes del destinatario y se descartó. Libere cada mensaje después de usarlo y envíe menos de una vez.',
	'malloc-exported':
		'Este módulo exporta malloc y free. La placa los llama entonces desde el hilo del remitente del mensaje, lo que puede dañar la memoria del programa. No los exporte.',
	'heap-base-exported':
		'Este módulo exporta __heap_base. La placa coloca entonces ahí su propio heap, en memoria que el programa puede usar. No lo exporte: enlace con --strip-all.',
	'no-sensors':
		'Esta placa no tiene sensores que un programa pueda encontrar. Elija una placa que los tenga junto al botón Ejecutar.',
	'sensor-list-broken':
		'ocre_sensors_get_list() da direcciones de la memoria de la placa, que ningún programa puede leer. Use los ids a partir de 0 que cuenta ocre_sensors_discover(), o nombres.',
	'gpio-not-initialized':
		'Los pines no se pueden usar antes de llamar una vez a ocre_gpio_init(). Llámela primero.',
	'gpio-taken-over':
		'Este contenedor configuró un pin que usa otro contenedor y se quedó con él: el otro ya no recibe sus eventos. Reparta los pines entre los contenedores.',
	'gpio-name-cache':
		'La placa recuerda dónde estaba el nombre de un pin, no lo que decía: este nombre llegó al pin de uno anterior. Los programas compilados aquí no se topan con eso. Reinicie la placa y compile de nuevo el programa.',
	'function-missing':
		'Este programa llamó a {name}, una función que la placa no tiene. Compruebe la ortografía o elija una placa cuyo firmware la tenga.',
	'signature-differs':
		'Este programa importa {name} con parámetros distintos de los que tiene la placa. La importación no cuenta: una llamada termina el programa. Use la declaración del SDK.',
	'trap-exit-code':
		'El programa falló ({trap}), pero su código de salida es 0, como tras un éxito. Solo el log lo dice: busque «exception».',
	'main-without-start':
		'Este módulo no tiene _start, así que se llamó a su «{entry}». Lo que devuelve se escribe encima de la memoria del runtime. Enlácelo como programa, con _start.',
	'recursion-too-deep':
		'Las llamadas de este programa llegaron demasiado hondo: el intérprete de una placa tiene 8 KiB para todas las funciones que esperan a que otra vuelva. Use un bucle o una recursión menos profunda.',
	'raise-traps':
		'El programa lanzó una señal (abort() y assert() también lo hacen), lo que lo termina como un trap con código de salida 0.',
	'start-hangs':
		'No se pudo preparar el contenedor ({reason}), y el shell real se queda bloqueado aquí hasta que se reinicia la placa.',
	'no-thread':
		'La placa no tiene memoria para otro hilo. Cada contenedor en ejecución ocupa 8 KiB de su heap de sistema, y cada temporizador también: termine un contenedor o use menos temporizadores.',
	'timer-kept':
		'La placa no tiene memoria para otro temporizador. Cada uno ocupa 8 KiB de su heap de sistema y los conserva aunque se elimine y su contenedor termine: solo un reinicio los devuelve. Donde baste una pausa, use ocre_sleep() y ningún temporizador.',
	'containers-full':
		'Esta placa puede tener {count, plural, one{# contenedor} other{# contenedores}} a la vez, también los detenidos. Elimine los que no se usan.',
	'containers-full.any':
		'Una placa puede tener pocos contenedores a la vez, también los detenidos. Elimine los que no se usan.',
	'memory-full':
		'A la placa no le queda memoria para esta imagen. Una imagen ocupa su tamaño desde que se crea su contenedor hasta que se elimina: elimine los contenedores que no se usan.',
	'module-rejected': 'El runtime no carga este módulo. {why} El runtime dice «{text}».',
	'module-rejected.any': 'El runtime no carga este módulo. La nota dice por qué y qué hacer.',
	'shared-heap-missing':
		'El firmware de esta placa se compiló sin heap compartido: shared_heap_malloc() devuelve siempre 0.',
	'mount-swapped':
		'Este runtime intercambia los dos lados de un montaje: -v /A:/B muestra al programa el directorio /B de la placa como /A.',
	'preopen-shared':
		'La placa busca cada ruta en el último directorio que se abrió, fuera cual fuera el contenedor, así que este programa trabaja en un directorio que no es el suyo. Use un solo contenedor con archivos a la vez, ya sea con filesystem o con un montaje.',
	'path-leaves-root':
		'Esta ruta sale del directorio del contenedor por «..». La placa lo permite; otros runtimes, no. Quédese dentro del directorio.',
	'open-does-not-truncate':
		'Abrir un archivo para escribir no lo vacía en esta placa. Elimine antes el archivo o llame a ftruncate().',
	'open-exclusive':
		'Abrir con O_EXCL no falla en esta placa cuando el archivo existe. Búsquelo antes con stat().',
	'open-not-directory':
		'Abrir un archivo con O_DIRECTORY no falla en esta placa. Mire antes su tipo con stat().',
	'open-plain-directory':
		'open() de un directorio falla en esta placa (error 31) si no se abre con O_DIRECTORY. Use opendir().',
	'one-open-file':
		'El sistema de archivos de esta placa tiene sitio para un solo archivo abierto a la vez, entre todos los contenedores, así que este no se abrió (error 48). Cierre un archivo antes de abrir el siguiente.',
	'removed-while-open':
		'Se eliminó un archivo mientras estaba abierto. Su espacio no se devuelve nunca, de modo que no se puede abrir ningún archivo más hasta que se reinicie la placa. Cierre un archivo antes de eliminarlo.',
	'open-without-follow':
		'Abrir con O_NOFOLLOW crea el archivo y escribe al final de él en esta placa, sea cual sea lo demás que se pidiera. Quite O_NOFOLLOW: la placa no tiene enlaces.',
	'seek-reports-zero':
		'lseek() y ftell() informan siempre de 0 en esta placa, aunque la posición sí cambia. Cuente los bytes por su cuenta o pida el tamaño con stat() una vez cerrado el archivo.',
	'size-is-stale':
		'Mientras un archivo está abierto, fstat() y stat() informan del tamaño que tenía antes. Llame antes a fsync() o cierre el archivo.',
	'readdir-preopen':
		'El directorio raíz no se puede listar con su propio descriptor en esta placa (error 10). Ábralo con opendir() como «.» o «/».',
	'readdir-once':
		'Un directorio solo se puede leer una vez en esta placa (error 10). Ciérrelo y ábralo de nuevo; mantenga las listas lo bastante cortas para una sola llamada.',
	'rmdir-removes-file': 'rmdir() eliminó un archivo: en esta placa hace lo mismo que unlink().',
	'path-empty':
		'La ruta vacía significa en esta placa el propio directorio del contenedor: unlink("") lo elimina, y entonces no hay sitio para archivos.',
	'mkdir-leaks':
		'Cada directorio que crea un programa gasta uno de los 16 descriptores de archivo de la placa hasta que se reinicia.',
	'descriptors-exhausted':
		'Los 16 descriptores de archivo de la placa están en uso. Los comparten todos los contenedores: cierre los archivos después de usarlos.',
	'file-call-missing':
		'La placa no tiene enlaces, fechas de archivos ni espacio reservado de antemano: {name} falla. Prescinda de ello.',
	'threads-exhausted':
		'Un contenedor puede tener cuatro hilos a la vez además del principal, así que no se inició ninguno más. Espere a que termine uno, por ejemplo con pthread_join(), antes de iniciar el siguiente.',
	'threads-not-here':
		'Esta página no puede compartir memoria entre hilos, así que el hilo no se inició; en una placa real sí se inicia. Abra la página por https en una pestaña propia para ejecutar programas con hilos.',
	'thread-start-missing':
		'Este programa pide un hilo, pero no tiene la función wasi_thread_start, con la que empieza cada hilo. Los programas que incluyen <pthread.h> reciben una; otra cadena de herramientas tiene que compilar para wasm32-wasip1-threads y exportarla.',
	'thread-memory-not-shared':
		'Este programa inició un hilo, pero su memoria no es compartida: el hilo se ejecuta en una memoria vacía propia y no ve nada del programa. Incluya <pthread.h> o enlace con --shared-memory y --max-memory.',
	'thread-without-memory':
		'A la placa no le queda memoria para otro hilo. Cada uno ocupa 6 KB para su pila y, donde la memoria no es compartida, tanto como toda la memoria. Use menos hilos o termine otros contenedores.',
	'shared-memory-too-large':
		'Una memoria que comparten hilos ocupa al instante en la placa su máximo declarado, y no queda tanto. Termine otros contenedores o enlace con un máximo menor (--max-memory).',
	'thread-leak':
		'Terminó un hilo que tiene temporizadores o pines, y nadie limpia tras un hilo: quedan ocupados hasta que se reinicie la placa. Elimínelos antes de que termine el hilo o deje que los cree el hilo principal.',
	'kill-waits-for-socket':
		'Este contenedor debe terminar, pero espera en una llamada de socket, y una placa no la interrumpe: sigue hasta que allí ocurra algo. Espere con poll() y un límite de un segundo o ajuste SO_RCVTIMEO.',
	'sockets-block':
		'Los sockets de esta placa siempre bloquean: O_NONBLOCK se acepta y no hace nada. Pregunte antes con poll().',
	'no-shutdown': 'shutdown() falla en esta placa con ENOTSUP: cierre el socket en su lugar.',
	'network-ends-here':
		'Este programa quiso llegar a otro host. La red simulada tiene la propia placa (192.0.2.1, board.local, localhost) y nada más: nada sale de la página.'
});
