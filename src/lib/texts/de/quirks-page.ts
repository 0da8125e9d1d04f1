// The page of all quirks, in German.
import { messages } from '../messages.ts';
import type { quirksPage as english } from '../en/quirks-page.ts';

export const quirksPage = messages<typeof english>('quirksPage', {
	title: 'Eigenheiten der Runtime – Ocre Playground',
	back: 'Zurück zum Playground',
	quirks: 'Eigenheiten der Runtime',
	about:
		'Das simulierte Board verhält sich wie Ocre 0.7.0 auf Zephyr, auch dort, wo das überrascht. Stößt ein Programm auf eine Eigenheit, sagt die Seite es neben den Containern. Ist „Eigenheiten der echten Runtime nachbilden“ im Menü neben „Ausführen“ ausgeschaltet, verhält sich das Board, wie die Runtime dokumentiert ist. Das hilft herauszufinden, ob eine Eigenheit schuld ist; echte Boards behalten sie jedoch. Hier gebaute Programme treffen nicht auf alle: Einige umgeht das SDK, auch auf echten Boards.',
	whatTheSdkDoes: 'Was das SDK tut:',
	withQuirksOff: 'Ohne Eigenheiten:',
	theSame: 'Dasselbe.'
});
