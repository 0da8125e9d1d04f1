// What the errors of the offline copy mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { offlineErrors as english } from '../en/errors-offline.ts';

export const offlineErrors = messages<typeof english>('errors.offline', {
	'offline-changed': 'El sitio fue reemplazado por otra versión durante la descarga.',
	'offline-changed.next': 'Recargue la página y descargue de nuevo. El trabajo está a salvo.',
	'offline-full': 'El navegador no tiene espacio para la copia sin conexión.',
	'offline-full.next':
		'La página funciona con red como antes, y el trabajo se guarda en otro lugar. Libere espacio en este dispositivo o elimine lo que guardan otros sitios, y descargue de nuevo.',
	'offline-list-invalid':
		'Este sitio no tiene una lista de sus archivos, así que no se puede guardar para usarlo sin conexión.',
	'offline-list-invalid.next':
		'La página funciona mientras haya red. El archivo site.json del sitio falta o es incorrecto.',
	'offline-refused': 'Este navegador no permite que la página guarde una copia sin conexión.',
	'offline-refused.next':
		'Es lo habitual en las ventanas privadas. La página funciona mientras haya red.',
	'offline-unreachable': 'No se pudo descargar la copia sin conexión: el sitio no responde.',
	'offline-unreachable.next':
		'Lo que llegó hasta ahora se conserva. Descargue el resto cuando vuelva la red.'
});
