// What the errors of images and registries mean to a user, and what to do next, in Spanish.
import { messages } from '../messages.ts';
import type { imageErrors as english } from '../en/errors-image.ts';

export const imageErrors = messages<typeof english>('errors.image', {
	'blob-missing': 'Falta una parte de la imagen.',
	'blob-missing.next': 'Obtenga o exporte la imagen de nuevo.',
	'digest-mismatch': 'El contenido recibido no coincide con su digest.',
	'digest-mismatch.next':
		'Se descartó. Obtenga o exporte la imagen de nuevo. Si el problema persiste, la imagen fue modificada.',
	'digest-unsupported': 'La imagen nombra sus partes con un tipo de digest que aquí no se admite.',
	'digest-unsupported.next': 'Use una imagen con digests sha256.',
	'docker-archive': '«{file}» parece el resultado de docker save.',
	'docker-archive.next':
		'Cópielo antes a un archivo OCI: skopeo copy docker-archive:FILE oci-archive:FILE.tar',
	'file-unknown': 'Este tipo de archivo no se admite.',
	'file-unknown.next':
		'Se pueden importar proyectos (un .zip o una carpeta con un build.yaml), fuentes y escenarios (texto UTF-8), imágenes (un .tar o .zip con un layout OCI), módulos (.wasm) y grabaciones (.ocre-recording).',
	'image-invalid': 'La imagen está dañada.',
	'image-invalid.next': 'Obténgala o expórtela de nuevo.',
	'key-invalid': 'Esta no es una clave pública que se pueda usar.',
	'key-invalid.next':
		'Debe ser una clave P-256 en formato PEM, como las que escriben openssl y cosign.',
	'layer-digests-differ':
		'La imagen se contradice: su config nombra otras capas que su manifiesto.',
	'layer-digests-differ.next': 'Créela de nuevo.',
	'media-type-foreign': 'Esta no es una imagen de Ocre.',
	'media-type-foreign.next': 'Las imágenes de Ocre tienen una sola capa de application/wasm.',
	'module-invalid': 'Este no es un módulo WebAssembly válido.',
	'module-invalid.next': 'Compílelo o descárguelo de nuevo.',
	'not-ocre-image': 'Esta no es una imagen de Ocre.',
	'not-ocre-image.next':
		'Las imágenes de Ocre tienen una config wasm y una sola capa de application/wasm.',
	'reference-malformed': '«{given}» no tiene la forma REGISTRY/REPOSITORY:TAG.',
	'reference-malformed.next': 'Corríjalo, por ejemplo a «registry.example/team/blinky:1.0.0».',
	'registry-address-invalid': '«{given}» no es la dirección de un registro.',
	'registry-address-invalid.next':
		'Indique un host, con un puerto si hace falta, como «https://registry.example:5000».',
	'registry-address-login':
		'Una dirección no puede contener un nombre de usuario ni una contraseña.',
	'registry-address-login.next': 'Escríbalos en sus propios campos.',
	'registry-busy': 'El registro está limitando las peticiones.',
	'registry-busy.next': 'Inténtelo de nuevo dentro de un minuto.',
	'registry-cors': 'El registro no respondió a esta página.',
	'registry-cors.next':
		'O no está en funcionamiento en esa dirección, o no permite peticiones de esta página (CORS). Los ajustes que necesita están abajo; también se puede descargar la imagen y usar el comando skopeo.',
	'registry-denied': 'El registro no concede permiso para esto.',
	'registry-denied.next': 'Pida permiso para publicar o eliminar en ese repositorio, o elija otro.',
	'registry-error': 'El registro respondió con un error.',
	'registry-error.next':
		'Inténtelo de nuevo dentro de un minuto. Si vuelve a ocurrir, en los detalles está lo que dijo el registro.',
	'registry-headers-hidden': 'El registro no expone cabeceras que esta página necesita.',
	'registry-headers-hidden.next': 'Debe incluir Location en Access-Control-Expose-Headers.',
	'registry-login-failed': 'El registro rechazó el nombre de usuario o la contraseña.',
	'registry-login-failed.next':
		'Compruebe ambos. Algunos registros esperan un token en lugar de la contraseña.',
	'registry-login-needed': 'El registro exige un nombre de usuario y una contraseña.',
	'registry-login-needed.next': 'Rellene ambos campos e inténtelo de nuevo.',
	'registry-mixed-content':
		'Una página servida por https no puede usar un registro por http sin cifrar.',
	'registry-mixed-content.next':
		'Use una dirección https, sirva esta página desde el host del registro, o descargue la imagen y use el comando skopeo.',
	'registry-not-found': 'El registro no tiene esa imagen.',
	'registry-not-found.next':
		'Compruebe el repositorio y la etiqueta; «Listar etiquetas» muestra lo que hay.',
	'registry-too-large': 'El registro envió más de lo que puede tener una imagen.',
	'registry-too-large.next': 'Una imagen y todo lo que lleva adjunto pueden sumar 128 MB.',
	'registry-unreachable': 'Se perdió la conexión con el registro.',
	'registry-unreachable.next':
		'Compruebe la dirección y la red e inténtelo de nuevo: las partes que llegaron no se vuelven a enviar.',
	'registry-unsupported': 'El registro no admite esto.',
	'registry-unsupported.next': 'Muchos registros tienen desactivada la eliminación.',
	'repository-invalid': '«{given}» no es un nombre de repositorio válido.',
	'repository-invalid.next':
		'Use a–z, 0–9, «.», «_» y «-» en partes unidas por «/», todo en minúsculas.',
	'several-manifests': 'El archivo contiene varias imágenes.',
	'several-manifests.next':
		'Un archivo de Ocre contiene una. Copie la imagen deseada a un archivo propio, por ejemplo con skopeo.',
	'signature-invalid': 'La firma está dañada o no se refiere a una imagen.',
	'signature-invalid.next': 'Firme la imagen de nuevo.',
	'signing-unavailable': 'Por http sin cifrar, el navegador no puede firmar ni verificar firmas.',
	'signing-unavailable.next':
		'Abra esta página por https. Los digests de las imágenes se verifican de todos modos.',
	'size-mismatch': 'El contenido recibido no tiene el tamaño anunciado.',
	'size-mismatch.next': 'Se descartó. Obtenga o exporte la imagen de nuevo.',
	'sources-invalid': 'Las fuentes de esta imagen están dañadas.',
	'sources-invalid.next':
		'La imagen todavía se puede ejecutar. Créela de nuevo para tener sus fuentes.',
	'tag-invalid': '«{given}» no es una etiqueta válida.',
	'tag-invalid.next': 'Use letras, dígitos, «.», «_» y «-», 128 caracteres como máximo.',
	'tag-taken': 'La etiqueta ya apunta a otra imagen.',
	'tag-taken.next': 'Elija otra etiqueta, o confirme que esta se mueva cuando se le pregunte.',
	'packing-failed': 'No se pudo crear el zip.',
	'packing-failed.next':
		'Inténtelo de nuevo. Puede que necesite más memoria de la que tiene el navegador: exporte como tar, o menos imágenes a la vez.'
});
