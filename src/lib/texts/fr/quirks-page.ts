// The page of all quirks, in French.
import { messages } from '../messages.ts';
import type { quirksPage as english } from '../en/quirks-page.ts';

export const quirksPage = messages<typeof english>('quirksPage', {
	title: 'Particularités du runtime – Ocre Playground',
	back: 'Retour au Playground',
	quirks: 'Particularités du runtime',
	about:
		'La carte simulée se comporte comme Ocre 0.7.0 sur Zephyr, même là où c’est surprenant. Quand un programme rencontre une particularité, la page le dit à côté des conteneurs. Si « Imiter les particularités du vrai runtime » est désactivé, dans le menu à côté d’« Exécuter », la carte se comporte comme le runtime est documenté. Cela aide à savoir si une particularité est en cause, mais les vraies cartes les gardent. Les programmes compilés ici ne les rencontrent pas toutes : le SDK en contourne certaines, sur de vraies cartes aussi.',
	whatTheSdkDoes: 'Ce que fait le SDK :',
	withQuirksOff: 'Sans les particularités :',
	theSame: 'Pareil.'
});
