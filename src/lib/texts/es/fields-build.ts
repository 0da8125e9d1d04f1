// The help on the fields of build.yaml, in Spanish.
import { messages } from '../messages.ts';
import type { buildFields as english } from '../en/fields-build.ts';

export const buildFields = messages<typeof english>('fields.build', {
	'permission.timers': 'Temporizadores y sus callbacks. Equivale a la capacidad `ocre:api`.',
	'permission.gpio': 'Pines, botones y LED. Equivale a la capacidad `ocre:api`.',
	'permission.messaging': 'Mensajes entre contenedores. Equivale a la capacidad `ocre:api`.',
	'permission.sensors': 'Sensores. Equivale a la capacidad `ocre:api`.',
	'permission.console': 'La salida de texto, que no necesita ninguna capacidad.',
	'permission.api': 'Temporizadores, pines, mensajes y sensores, y su limpieza posterior.',
	'permission.shared-heap': 'Memoria que ven todos los contenedores.',
	'permission.networking': 'Sockets: TCP y UDP.',
	'permission.filesystem': 'Una carpeta del almacenamiento de la placa.',
	environment: 'Variables de entorno del programa, cada una como `NAME=value`.',
	variable: 'Una variable, como `NAME=value`.',
	permissions: 'Lo que el programa puede usar. En la placa, una llamada sin su permiso falla.',
	permission: 'Un permiso.',
	path: 'Dónde se compila el módulo. La última parte es el nombre de la imagen en la placa.',
	version: 'Versión del formato de este archivo. Es `1`, entre comillas.',
	'version.1': 'La única versión que existe.',
	name: 'Nombre del contenedor. En una placa puede tener a–z, 0–9, «.», «_» y «-».',
	language:
		'En qué está escrito el programa, cuando los nombres de sus archivos no lo dicen. Las herramientas de Ocre ignoran este campo.',
	deploy:
		'Cómo llega a la placa un programa que ejecuta un motor (JavaScript, TypeScript). Sin este campo, elige la página.',
	'deploy.image': 'El motor y el programa son una sola imagen.',
	'deploy.script': 'El motor se queda en la placa; el programa es un archivo junto a él.',
	binaries: 'El único módulo que compila el proyecto.',
	module: 'El módulo.',
	config: 'Cómo se inicia el contenedor: su entorno y sus permisos.',
	'language.is': 'El programa está escrito en {name}.'
});
