// What the errors of a board mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { boardErrors as english } from '../en/errors-board.ts';

export const boardErrors = messages<typeof english>('errors.board', {
	'answer-garbled': 'La respuesta de la placa llegó dañada.',
	'answer-garbled.next': 'Inténtelo de nuevo. Si ocurre a menudo, compruebe el cable.',
	'board-closed': 'La placa no está conectada.',
	'board-closed.next': 'Conéctela y vuelva a pulsar Ejecutar.',
	'board-lost': 'Se perdió la conexión con la placa.',
	'board-lost.next': 'Conéctela de nuevo y vuelva a pulsar Ejecutar.',
	'board-restarted': 'La placa se reinició entretanto.',
	'board-restarted.next':
		'Sus contenedores ya no existen, sus imágenes sí. Vuelva a pulsar Ejecutar.',
	'board-silent': 'La placa no responde.',
	'board-silent.next':
		'Puede que la bloquee un contenedor que no pudo iniciarse. Reinicie la placa y vuelva a pulsar Ejecutar.',
	'command-refused': 'La línea de comandos de la placa no admite esto.',
	'command-refused.next':
		'Acorte los argumentos o el entorno en build.yaml: como máximo 20 palabras y 255 caracteres ASCII en total.',
	'container-exists': 'En la placa ya hay un contenedor con este nombre.',
	'container-exists.next': 'Elimínelo en la lista de contenedores o cambie el nombre del proyecto.',
	'container-in-use': 'Este contenedor todavía está en ejecución.',
	'container-in-use.next': 'Deténgalo antes de eliminarlo.',
	'container-missing': 'La placa ya no tiene este contenedor.',
	'container-missing.next': 'La lista se ha actualizado.',
	'container-not-running': 'Este contenedor no está en ejecución.',
	'container-not-running.next': 'La lista se ha actualizado.',
	'create-failed': 'La placa no pudo crear el contenedor.',
	'create-failed.next': 'El motivo está en la consola, en las líneas del log de la placa.',
	'file-exists': 'Este nombre ya está en uso.',
	'file-exists.next': 'Elija otro nombre.',
	'file-missing': 'Este archivo ya no existe en la placa.',
	'file-missing.next': 'La lista se ha actualizado.',
	'folder-not-empty': 'La carpeta no está vacía.',
	'folder-not-empty.next': 'Elimine antes su contenido.',
	'image-in-use':
		'Otro contenedor de la placa se creó a partir de esta imagen, así que no se reemplazó.',
	'image-in-use.next': 'Elimine ese contenedor o dé otro nombre al programa en build.yaml.',
	'image-missing': 'La imagen no está en la placa.',
	'image-missing.next': 'Pulse Ejecutar para subirla de nuevo.',
	'name-refused': 'La placa rechaza este nombre.',
	'name-refused.next': 'Use letras minúsculas, dígitos, «.», «_» y «-», y no empiece por un punto.',
	'not-a-file': 'Esto es una carpeta, no un archivo.',
	'not-a-file.next': 'Elija otro nombre.',
	'not-a-folder': 'Esto es un archivo, no una carpeta.',
	'not-a-folder.next': 'Actualice la lista.',
	'not-a-supervisor': 'Lo que responde en este puerto no es un supervisor de Ocre.',
	'not-a-supervisor.next': 'Flashee el supervisor de Ocre en la placa o elija otro puerto.',
	'path-refused': 'Este nombre no se puede usar en la placa.',
	'path-refused.next':
		'Use letras sin acentos, dígitos, «.», «_» y «-», y una ruta completa de menos de 128 caracteres.',
	'smp-gone': 'La placa dejó de responder durante la transferencia.',
	'smp-gone.next': 'Inténtelo de nuevo. Si ocurre a menudo, compruebe el cable.',
	'smp-timeout': 'La placa no respondió a tiempo a una petición.',
	'smp-timeout.next': 'Inténtelo de nuevo. Si ocurre a menudo, compruebe el cable.',
	'start-failed': 'La placa creó el contenedor, pero no pudo iniciarlo.',
	'start-failed.next':
		'Queda en la placa en el estado «error» y no se puede volver a iniciar: elimínelo. Si la placa dio un motivo, está en la lista de contenedores.',
	'storage-refused-by-board': 'El sistema de archivos de la placa lo rechazó.',
	'storage-refused-by-board.next':
		'El motivo está en la consola, en las líneas del log de la placa.',
	'stray-file': 'El archivo llegó, pero entretanto cambió otra cosa en su carpeta.',
	'stray-file.next':
		'La placa perdió caracteres de un comando. Revise la carpeta y elimine los archivos que no reconozca.',
	'terminal-open': 'La terminal está usando la consola de la placa.',
	'terminal-open.next': 'Salga de ella (Consola, «Salir de la terminal») e inténtelo de nuevo.',
	'transfer-failed': 'La transferencia no terminó.',
	'transfer-failed.next': 'Inténtelo de nuevo. Si ocurre a menudo, compruebe el cable.',
	'transfer-mismatch': 'Lo que llegó no es lo que se envió.',
	'transfer-mismatch.next':
		'Se descartó. Inténtelo de nuevo. Si ocurre a menudo, compruebe el cable.',
	'upload-failed': 'La subida no terminó.',
	'upload-failed.next':
		'Bajo su nombre no queda ninguna imagen incompleta. Pulse Ejecutar para intentarlo de nuevo.',
	'upload-mismatch': 'La imagen de la placa difiere de la que se envió.',
	'upload-mismatch.next': 'La imagen no se inició. Pulse Ejecutar para enviarla de nuevo.'
});
