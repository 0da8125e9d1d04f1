// What the errors of links, and of places that projects are fetched from, mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { shareErrors as english } from '../en/errors-share.ts';

export const shareErrors = messages<typeof english>('errors.share', {
	'link-bomb':
		'Este enlace se descomprime en una cantidad enorme de datos, como los que se hacen para saturar un equipo.',
	'link-bomb.next': 'No se abrió. Pida el proyecto como archivo a quien lo envió.',
	'link-cut':
		'Falta el final del enlace. Los programas de mensajería y de correo cortan los enlaces largos.',
	'link-cut.next':
		'No se cambió nada. Copie el enlace completo de donde vino, o pida el proyecto como archivo.',
	'link-damaged':
		'El enlace cambió por el camino: algunos de sus caracteres no son los que se enviaron.',
	'link-damaged.next':
		'No se cambió nada. En un enlace, las mayúsculas y minúsculas importan. Cópielo de nuevo o pida el proyecto como archivo.',
	'link-empty': 'El enlace contiene un proyecto sin ningún archivo de texto.',
	'link-empty.next': 'Pida a quien lo envió que comparta el proyecto de nuevo.',
	'link-invalid':
		'El enlace se descomprimió, pero no contiene un proyecto: «{field}» falta o es incorrecto.',
	'link-invalid.next': 'Pida a quien lo envió que comparta el proyecto de nuevo desde esta página.',
	'link-newer':
		'El enlace se hizo con una versión más nueva de esta página (versión de enlace {version, number}).',
	'link-newer.next':
		'Recargue la página con conexión para obtener la versión nueva, y abra el enlace de nuevo.',
	'link-not-ours': 'En este enlace no hay ningún proyecto compartido.',
	'link-not-ours.next': 'Los enlaces de proyectos contienen «#project=». Copie el enlace completo.',
	'link-too-large': 'El enlace es demasiado grande: contiene más de {limit, number} MB.',
	'link-too-large.next': 'No se abrió. Pida el proyecto como archivo a quien lo envió.',
	'from-address': '«{address}» no es una dirección desde la que se pueda cargar un proyecto.',
	'from-address.next':
		'Use una dirección https de un archivo, un zip, una carpeta de un repositorio o un gist, o el nombre de una imagen, como ghcr.io/you/blinky:1.0.',
	'from-blocked': 'No se llega a {host}, o no permite que otras páginas lean sus archivos (CORS).',
	'from-blocked.next':
		'No se cambió nada. Compruebe la dirección. Si se abre en una pestaña propia, descargue allí el archivo y suéltelo en esta página.',
	'from-empty': 'En {place} no se encontró nada que se pueda abrir aquí.',
	'from-empty.next':
		'Un proyecto tiene un build.yaml y sus fuentes. Compruebe que la dirección es la de su carpeta.',
	'from-insecure':
		'La dirección de {host} usa http sin cifrar, y una página segura no puede cargar nada así.',
	'from-insecure.next': 'Use la dirección https, o descargue el archivo y suéltelo en esta página.',
	'from-limited':
		'{host} solo responde a un número limitado de peticiones por hora desde esta red.',
	'from-limited.next':
		'No se cambió nada. Inténtelo de nuevo dentro de una hora, o descargue la carpeta como zip y suéltela en esta página.',
	'from-missing': 'No hay nada en {place}.',
	'from-missing.next':
		'Compruebe la dirección: puede que la rama o la carpeta haya cambiado de nombre, o que el repositorio sea privado.',
	'from-nothing-inside': 'La imagen de {place} no contiene fuentes.',
	'from-nothing-inside.next':
		'Solo se pueden abrir como proyecto las imágenes creadas con sus fuentes. Para ejecutarla, obténgala en el panel Imágenes.',
	'from-offline': 'No hay red: no se llega a {host}.',
	'from-offline.next': 'Conéctese a una red e inténtelo de nuevo.',
	'from-page': '{host} respondió con una página web, no con un archivo.',
	'from-page.next':
		'Use la dirección del archivo sin formato (raw), o de la carpeta en GitHub, GitLab o Codeberg.',
	'from-private': '{place} no es público: su host pide iniciar sesión.',
	'from-private.next':
		'Aquí esta página nunca pide contraseñas. Descargue el proyecto y suéltelo en esta página.',
	'from-refused': '{host} respondió con el error {status, number}.',
	'from-refused.next': 'No se cambió nada. Inténtelo más tarde o compruebe la dirección.',
	'from-too-large': 'Lo que hay allí es demasiado grande: más de {limit, number} MB.',
	'from-too-large.next': 'Use la dirección de la carpeta del proyecto o de un archivo más pequeño.',
	'from-truncated': '{place} tiene más archivos de los que su host lista de una vez.',
	'from-truncated.next':
		'Use la dirección de la carpeta del proyecto en un repositorio más pequeño, o descárguelo y suéltelo en esta página.'
});
