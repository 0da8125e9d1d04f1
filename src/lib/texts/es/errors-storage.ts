// What the errors of the browser’s storage mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { storageErrors as english } from '../en/errors-storage.ts';

export const storageErrors = messages<typeof english>('errors.storage', {
	'record-damaged': 'Un proyecto guardado no se puede leer.',
	'record-damaged.next':
		'Se dejó tal como está en el almacenamiento del navegador; los demás proyectos no se ven afectados.',
	'setting-damaged': 'Un ajuste guardado no se puede leer.',
	'setting-damaged.next': 'En su lugar se usa el valor predeterminado.',
	'storage-blocked':
		'Una versión anterior de esta página está usando el almacenamiento del navegador en otra pestaña.',
	'storage-blocked.next':
		'Cierre las demás pestañas de esta página y recargue. Hasta entonces no se guarda nada.',
	'storage-failed': 'No se pudo guardar.',
	'storage-failed.next':
		'El trabajo está a salvo mientras esta pestaña siga abierta, y se volverá a intentar guardar. Exporte el proyecto antes de cerrar la pestaña.',
	'storage-full': 'El almacenamiento de la placa está lleno.',
	'storage-full.next': 'Elimine imágenes que ya no use.',
	'storage-newer': 'Los proyectos se guardaron con una versión más nueva de esta página.',
	'storage-newer.next':
		'Recargue la página para obtener esa versión. Hasta entonces no se guarda nada.',
	'storage-refused': 'Este navegador no permite que la página guarde el trabajo.',
	'storage-refused.next':
		'Se puede continuar, pero el trabajo se pierde al cerrar esta pestaña. Es lo habitual en las ventanas privadas.'
});
