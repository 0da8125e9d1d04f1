// What the errors of what the page and the commands do with all engines mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { flowErrors as english } from '../en/errors-flow.ts';

export const flowErrors = messages<typeof english>('errors.flow', {
	'aot-not-simulated':
		'{file} es código máquina para un tipo de placa: no se puede inspeccionar ni simular.',
	'aot-not-simulated.next': 'Importe el módulo a partir del que se hizo (.wasm).',
	'board-unplugged': 'La placa está desenchufada.',
	'board-unplugged.next':
		'Vuelva a enchufarla: la página la encuentra automáticamente. Después, inténtelo de nuevo.',
	'browser-storage-full':
		'El almacenamiento del navegador está lleno: este cambio no está guardado.',
	'browser-storage-full.next':
		'El trabajo está a salvo mientras esta pestaña siga abierta. Expórtelo o elimine proyectos que no necesite: se volverá a intentar guardar.',
	'build-file-invalid': 'build.yaml tiene errores.',
	'build-file-invalid.next': 'Están en Problemas. Corríjalos y vuelva a pulsar Ejecutar.',
	'build-file-missing': 'El proyecto no tiene build.yaml.',
	'build-file-missing.next':
		'Añada un archivo llamado build.yaml: da nombre a la imagen y dice lo que puede hacer el contenedor.',
	'compile-failed': 'El programa tiene errores.',
	'compile-failed.next': 'Están en Problemas.',
	'container-still-runs': 'Se pidió al contenedor que se detuviera, pero sigue en ejecución.',
	'container-still-runs.next':
		'Una placa real solo lo termina cuando vuelve de una llamada, por ejemplo de un sleep largo. Compruébelo de nuevo dentro de un momento; un reinicio siempre lo termina.',
	'follow-denied': 'El navegador ya no permite que esta página lea la carpeta.',
	'follow-denied.next': 'Pulse «Seguir de nuevo» y permítalo, o elija la carpeta otra vez.',
	'follow-gone': 'La carpeta ya no está: se movió, cambió de nombre o se eliminó.',
	'follow-gone.next':
		'Se vuelve a seguir en cuanto reaparezca. Lo que se ejecuta en la placa continúa. Si ahora está en otro lugar, elíjala de nuevo.',
	'follow-too-large': '«{name}» ocupa más de {limit} KB.',
	'follow-too-large.next':
		'Ninguna placa admite un módulo de ese tamaño. Compílelo en modo release, sin información de depuración.',
	'follow-unsupported': 'Este navegador no puede seguir carpetas.',
	'follow-unsupported.next':
		'Suelte cada módulo nuevo en la pestaña Seguir, o use una versión actual de Chrome o Edge.',
	'grading-too-long': 'Las comprobaciones no terminaron en {seconds, number} segundos.',
	'grading-too-long.next':
		'Es probable que el programa esté colgado. Examine su fuente o ejecute de nuevo las comprobaciones.',
	'image-changed': 'Una imagen no es la que se ejecutaba antes.',
	'image-changed.next':
		'Los demás contenedores se iniciaron. Ejecute de nuevo el proyecto para iniciar este.',
	'image-gone': 'La imagen ya no está en la biblioteca.',
	'image-gone.next': 'Se eliminó, quizá en otra pestaña. Impórtela de nuevo.',
	'image-name-missing': 'De «{name}» no sale ningún nombre para una imagen.',
	'image-name-missing.next':
		'Cambie el nombre del archivo: un nombre se forma con letras, dígitos, «.», «_» y «-».',
	'import-crashed': 'La lectura del archivo se detuvo de forma inesperada.',
	'import-crashed.next':
		'No se cambió nada. Puede que necesite más memoria de la que tiene el navegador: importe un archivo más pequeño.',
	'import-elsewhere': 'Los archivos no se añadieron: ahora está abierto otro proyecto.',
	'import-elsewhere.next': 'Abra el proyecto al que pertenecen e impórtelos de nuevo.',
	'import-timeout': 'La lectura del archivo tardó demasiado y se detuvo.',
	'import-timeout.next':
		'No se cambió nada. Descomprímalo por separado e importe los archivos que necesite.',
	'import-too-large': 'El archivo es demasiado grande para importarlo.',
	'import-too-large.next': 'Se pueden leer, comprimir o descomprimir 128 MB como máximo.',
	'library-busy': 'Hay otra operación en curso.',
	'library-busy.next': 'Espere a que termine o cancélela.',
	'no-led': 'La placa no parpadeó: su firmware no da a los programas acceso a los LED.',
	'no-led.next':
		'El supervisor original no tiene pines para los programas. Busque la placa cuya consola muestra salida, o dé nombre a las placas.',
	'marks-invalid': 'Este archivo no contiene notas de esta página.',
	'marks-invalid.next': 'No se cambió nada. Los archivos con notas terminan en «.ocre-marks.json».',
	'no-video': 'El navegador no pudo grabar el video.',
	'no-video.next': 'Guarde una captura en su lugar o pruebe otro navegador.',
	'no-project': 'No hay ningún proyecto abierto.',
	'no-project.next': 'Puede que se haya eliminado en otra pestaña. Abra o cree uno.',
	'page-framed':
		'Los contenedores no se pueden ejecutar mientras esta página esté incrustada en otra.',
	'page-framed.next':
		'Este navegador solo los ejecuta con memoria compartida, y la página que la incrusta no lo permite. Abra el playground en una pestaña propia.',
	'page-insecure':
		'Los contenedores no se pueden ejecutar en una página cargada por http sin cifrar.',
	'page-insecure.next':
		'Este navegador solo los ejecuta con memoria compartida, que las páginas solo obtienen por https o desde localhost. Abra esta página por https.',
	'recording-empty': 'No se grabó nada.',
	'recording-empty.next':
		'Una grabación solo contiene los contenedores que se inician mientras graba: pulse Grabar y después Ejecutar.',
	'reset-failed': 'La placa no se reinició.',
	'reset-failed.next':
		'Pulse su botón de reset, o desenchúfela y vuelva a enchufarla; después, vuelva a pulsar Ejecutar.',
	'run-under-way': 'Hay una ejecución en curso.',
	'run-under-way.next':
		'Espere a que su contenedor se haya iniciado o cancélela, y ejecute de nuevo el escenario.',
	'scenario-board': 'El escenario necesita una placa que aquí no existe.',
	'scenario-board.next': 'Ponga en su campo «board» el id de un perfil de placa, o quite el campo.',
	'scenario-invalid': 'El escenario tiene errores.',
	'scenario-invalid.next': 'Están en Problemas. Corríjalos y ejecútelo de nuevo.',
	'scenario-missing': 'El archivo del escenario ya no está.',
	'scenario-missing.next': 'Elija otro o cree uno nuevo.',
	'scenario-project-missing': 'Ningún proyecto ni ejemplo se llama «{name}».',
	'scenario-project-missing.next': 'Corrija el nombre en el escenario.',
	'serial-unsupported': 'Este navegador no admite puertos serie.',
	'serial-unsupported.next':
		'Para conectar una placa, abra esta página por https en un navegador con Web Serial: en equipos de escritorio, lo tienen las versiones actuales de Chrome, Edge y Firefox. Todo lo demás funciona aquí: la placa simulada, las imágenes, los archivos.',
	'shared-memory-missing': 'Este navegador no puede ejecutar contenedores.',
	'shared-memory-missing.next':
		'Necesitan memoria compartida (SharedArrayBuffer), que aquí falta o está desactivada. Las versiones actuales de Chrome, Edge, Firefox y Safari la admiten.',
	'sources-missing': 'La imagen no contiene fuentes.',
	'sources-missing.next':
		'Las imágenes creadas en esta página las contienen, salvo que se hayan excluido.',
	'too-many-boards': 'Hay 32 placas conectadas, que es el máximo.',
	'too-many-boards.next': 'Desconecte antes una de ellas.',
	'tray-no-console':
		'La placa está flasheada, pero no respondió en su consola: no tiene nombre ni programa.',
	'tray-no-console.next':
		'Compruebe que su consola está enchufada y que esta página puede usar su puerto, y repita la placa.',
	'uname-unheard': 'La respuesta de la placa no llegó completa.',
	'uname-unheard.next':
		'Puede que otro contenedor haya impreso algo entre medias. Inténtelo de nuevo o detenga antes ese contenedor.',
	'will-not-run': 'El programa no se ejecutaría en esta placa.',
	'will-not-run.next':
		'Muestre esta placa y pulse Ejecutar: la página dice qué falla y ofrece arreglarlo.'
});
