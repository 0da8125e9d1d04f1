// The hints on problems that a compiler reports, in Spanish.
import { messages } from '../messages.ts';
import type { hints as english } from '../en/hints.ts';

export const hints = messages<typeof english>('hints', {
	'did-you-mean': '¿Quería decir {name}?',
	'add-at-top': 'Añada {code} al principio del archivo.',
	'add-or-spelling': 'Añada {code} o revise la ortografía.',
	'add-file': 'Añada un archivo {name}.',
	'spelling-or-file': 'Revise la ortografía o añada al proyecto un archivo con ese nombre.',
	'split-file': 'Divida el archivo o lea los datos grandes desde un archivo de la placa.',
	'define-in-program': 'Defínalo en el programa.',
	'names-in-declaration': 'Revise los nombres de su declaración.',
	'import-types': 'Dé a la importación los tipos que ofrecen las placas.',
	'no-exceptions': 'El runtime de la placa no admite excepciones.',
	'remove-types': 'Elimine {first} y {second}.',
	'include-header': 'Incluya la cabecera que la declara o revise la ortografía.',
	'include-instead': 'Incluya {header} en lugar de declararla.',
	'declare-before': 'Declárelo antes de esta línea o revise la ortografía.',
	'no-setjmp': 'Los contenedores que se compilan aquí no tienen setjmp ni sockets BSD.',
	'no-cpp-threads':
		'Aquí la biblioteca de C++ está compilada sin hilos. Incluya {header} en su lugar.',
	'no-cpp-threads.posix':
		'Aquí la biblioteca de C++ está compilada sin hilos. Incluya {header}: los hilos POSIX también funcionan en C++.',
	'header-of-cpp': 'Es una cabecera de C++: dé al archivo un nombre que termine en {ending}.',
	semicolon: 'Ponga un punto y coma al final de la instrucción.',
	braces: 'Compruebe que cada {open} tenga su {close}.',
	'includes-itself': 'El archivo se incluye a sí mismo. Ponga {code} al principio.',
	'no-throw':
		'El runtime de la placa no admite excepciones. Devuelva el error, por ejemplo como bool, número o std::optional; llame a {call} donde el programa no pueda continuar.',
	'no-catch':
		'El runtime de la placa no admite excepciones, así que no se puede capturar nada. Compruebe qué devuelven las funciones. Lo que la biblioteca de C++ lanzaría termina el programa con un mensaje.',
	'no-rtti':
		'Para ser pequeñas, las imágenes no llevan los tipos de los objetos. Dé a la clase base una función virtual que responda lo que quiera saber, o use std::variant.',
	compare: 'Use == para comparar, no =.',
	format: 'Haga que la conversión de la cadena de formato corresponda al tipo del valor.',
	'include-for-threads': 'Incluya {header}: así el proyecto se compila con memoria compartida.',
	'relative-path': 'Use una ruta relativa con barras (/) y sin {dots}.',
	'add-source': 'Añada un archivo cuyo nombre termine en {ending}, con una función {call}.',
	'add-main-function': 'Añada {code}: ahí empieza un contenedor.',
	'pure-virtual':
		'Defina la primera función virtual sin cuerpo o termine su declaración con {code}.',
	'written-in-c': 'Está escrita en C. Ponga su declaración entre {open} y {close}.',
	'define-in-file': 'Defínalo en uno de los archivos del proyecto o revise la ortografía.',
	'define-in-c-file': 'Defínalo en uno de los archivos C del proyecto o revise la ortografía.',
	'one-definition': 'Conserve una sola definición. En las cabeceras, solo declare.',
	'calling-traps':
		'Llamarla provoca un trap. Declárela en una sola cabecera e incluya esa cabecera.',
	'smaller-arrays': 'Haga más pequeños los arrays o guarde los datos grandes en archivos.',
	'as-no-type':
		'AssemblyScript no tiene {name}: cada variable tiene un solo tipo, por ejemplo i32, f64 o string.',
	'as-no-object': 'Escriba una clase con los campos que necesite.',
	'as-no-undefined':
		'AssemblyScript no tiene undefined. Una variable que puede ser null tiene un tipo como {type}.',
	'as-no-promises': 'AssemblyScript no tiene promesas: use setTimeout o sleep.',
	'as-no-async': 'AssemblyScript no tiene funciones async: use setTimeout o sleep.',
	'as-no-json': 'AssemblyScript no tiene JSON: componga el texto con una plantilla como {code}.',
	'as-no-require': 'Escriba {code} o importe desde otro archivo del proyecto.',
	'as-no-delete': 'Los campos de una clase no desaparecen. Ponga el campo a null o use un Map.',
	'as-no-closures':
		'Una función no puede usar variables locales de la función que la rodea. Mueva la variable al principio del archivo.',
	'as-no-unions':
		'Una variable tiene un solo tipo. A una clase o a un string solo se le puede añadir {type}.',
	'as-no-exceptions':
		'Aquí un error termina el programa, así que no hay nada que capturar. Compruébelo antes: con un if o con una función que devuelva null.',
	'as-no-iterators': 'Escriba {code}.',
	'as-no-patterns': 'Use indexOf, startsWith, split o replace del string.',
	'as-not-implemented': 'AssemblyScript no tiene esta parte de TypeScript.',
	'as-no-bigint': 'AssemblyScript no tiene bigint: escriba un número de tipo i64.',
	'as-declare': 'Declárelo, impórtelo o revise la ortografía.',
	'as-declare-before': 'Declárelo en una línea anterior: {code}',
	'as-types': 'Escriba el tipo: AssemblyScript no deduce los de parámetros y resultados.',
	'as-number-text': 'Escriba {call} detrás del número o póngalo en una plantilla: {template}.',
	'as-object-class': 'Un objeto necesita una clase: escriba {code} y {call}.',
	'as-can-be-null':
		'Aquí puede ser null: guárdelo en una variable local y compruébelo con un if, o escriba ! detrás.',
	'as-whole-number':
		'Una variable que empieza con un número entero contiene números enteros. Escriba su tipo: {code}.',
	'as-write-there': 'Escriba {what} ahí.',
	'as-close-text': 'Cierre el texto con la comilla con la que empieza.',
	'as-imports':
		'Solo se pueden importar {module} y archivos del proyecto; estos empiezan por {start}',
	'as-import-instead': 'Impórtelo de {module} en lugar de declararlo.',
	'as-more-memory': 'Aumente initialMemory en asconfig.json.',
	'as-data-too-large': 'Los datos del programa ocupan más que la memoria que puede tener.',
	'as-add-main':
		'Añada un archivo {name} o cambie el nombre de aquel en el que empieza el programa.',
	'no-global-object': 'Un contenedor no tiene objeto global.',
	'no-page': 'Un contenedor se ejecuta en una placa, donde no hay página.',
	'no-fetch': 'Aquí un contenedor no tiene fetch.',
	'no-clock':
		'Una placa no tiene reloj con la hora del día. Cuente los milisegundos de setInterval.',
	'count-milliseconds': 'Cuente los milisegundos de setInterval.',
	'js-close-text': 'Ciérrelo en la misma línea o use {code} para un texto de varias líneas.',
	'js-no-bigint': 'BigInt, como 10n, no está en el motor: ocuparía 50 KB en cada placa.',
	'js-no-unicode-classes': 'Las clases de Unicode como {code} no están en el motor.',
	'js-relative-path': 'Escriba {path} para un archivo del proyecto.',
	'js-path': 'La ruta se cuenta desde el archivo que importa.',
	'js-modules':
		'Un programa puede importar archivos de su proyecto, que empiezan por {start}, y el módulo ocre. En una placa no hay paquetes.',
	'js-ocre': 'El módulo ocre tiene {names}.',
	'js-export': 'Expórtelo allí: {code}',
	'wat-one-file': 'Un módulo en texto WebAssembly es un solo archivo.',
	'wat-references': 'Guarde las referencias en tablas y pase sus números.',
	'wat-define': 'Defínalo en este módulo o revise la ortografía.',
	'wat-stack':
		'Cuente lo que cada instrucción toma de la pila y lo que deja en ella; drop quita un valor.',
	'wat-start':
		'Añada {code} a la función en la que empieza el contenedor. No recibe ni devuelve nada.',
	'wat-memory':
		'Sin ella, ninguna placa carga el módulo. Escriba {code}: una página de 64 KB, y una como máximo.',
	'wat-no-maximum':
		'Escriba el número máximo de páginas detrás del primero, por ejemplo {code}. Una página ocupa 64 KB, y una placa tiene pocas.',
	'wat-many-pages': 'Pocas placas tienen tanta. Empiece con la que el módulo necesita al iniciar.',
	'wat-no-exceptions':
		'El runtime de las placas está compilado sin gestión de excepciones (exception handling): no cargaría este módulo. Devuelva un número que diga qué falló o termine con unreachable.',
	'wat-no-tail-calls':
		'El runtime de las placas está compilado sin llamadas de cola (tail calls): no cargaría este módulo. Use call y después return, o un bucle.',
	'wat-no-simd':
		'El runtime de las placas está compilado sin SIMD: no cargaría este módulo. Trabaje con un número cada vez.',
	'wat-no-gc':
		'El runtime de las placas está compilado sin recolección de basura (garbage collection): no cargaría este módulo. Guarde los valores en la memoria del módulo.',
	'wat-no-typed-references':
		'El runtime de las placas está compilado sin referencias a funciones con tipo: no cargaría este módulo. Use una tabla y call_indirect.',
	'wat-no-memory64':
		'El runtime de las placas está compilado sin memorias de 64 bits: no cargaría este módulo. Las direcciones de una placa tienen 32 bits.'
});
