// Why something cannot be done with a board now, as words. What a board lacks is never a reason here: that is not offered.
import { isDisconnected, isMute } from '#lib/board/board.ts';
import { reasons as words } from '#lib/texts/en/reasons.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import type { Words } from '#lib/texts/words.ts';
import type { PageTarget } from './page-target.ts';

/** Why this page can have no such board at all; null: it can. */
export function whyRefused({ refusal }: PageTarget): Words | null {
	return refusal && errorWords(refusal).title;
}

/** Why it takes no orders from the page; null: it does. */
export function whyNoOrders(target: PageTarget): Words | null {
	const { power } = target;
	return whyRefused(target) ?? (power && power.crashed !== null ? words.boardStopped : null);
}

/** Why it cannot be reset by its button; null: it can. One that has stopped is switched on by it. */
export function whyNoReset(target: PageTarget): Words | null {
	return whyRefused(target) ?? (target.power?.resetting ? words.theBoardIsRestarting : null);
}

/** Why its files are out of reach; null: they are not. */
export function whyNoFiles(target: PageTarget): Words | null {
	const { session } = target;
	const reason = whyNoOrders(target);
	if (reason) return reason;
	if (target.power?.resetting) return words.theBoardIsRestarting;
	if (!session.identity) return words.theBoardIsStarting;
	if (isMute(session.state) || isDisconnected(session.state)) return words.theBoardDoesNotAnswer;
	return session.state === 'terminal' ? words.theTerminalIsUsingThe : null;
}

/** As its panel shows it. */
export function panelState({ power, refusal, session }: PageTarget) {
	if (refusal) return 'off';
	if (power && power.crashed !== null) return 'crashed';
	const { state } = session;
	if (power?.resetting || state === 'opening' || state === 'booting') return 'booting';
	return isDisconnected(state) ? 'off' : 'on';
}
