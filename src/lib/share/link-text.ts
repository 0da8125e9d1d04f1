// What people paste, and what messengers made of it → the version and the data of a link. Wrapped in brackets, broken into
// lines, encoded twice, with words around it and trackers behind it: as long as the letters are there, it is the link.

/** What a link may hold: `#project=1.DATA`. */
export type LinkField = 'project' | 'submission';

/** A browser takes about two million characters; what is longer was not made here. */
export const MAX_LINK_LENGTH = 3_000_000;

export interface LinkText {
	version: number;
	/** As it may have been meant, the likeliest first. */
	candidates: readonly LinkData[];
}

export interface LinkData {
	/** Letters of base64url. */
	data: string;
	/** What stands behind them says that something is missing, or was changed. */
	behind: 'nothing' | 'ellipsis' | 'other';
}

/** A text that was encoded so often is no accident. */
const MAX_DECODINGS = 5;
const ENCODED = /%[0-9a-f]{2}/i;
const STARTS: Readonly<Record<LinkField, RegExp>> = {
	project: /(?:^|[#?&/])project=(\d{1,6})\./,
	submission: /(?:^|[#?&/])submission=(\d{1,6})\./
};
/** Zero-width characters and byte order marks, which editors and messengers put in. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Soft line ends of e-mail, `=` and a line end, and those of people. */
const LINE_ENDS = /=?\s*[\r\n]+[>\s]*/g;

/** Null: there is no link of ours in it. */
export function findLink(text: string, field: LinkField): LinkText | null {
	const decoded = decode(text.replace(INVISIBLE, ''));
	const start = STARTS[field].exec(decoded);
	if (!start) return null;
	const rest = decoded.slice(start.index + start[0].length);
	const joined = rest.replace(LINE_ENDS, '');
	const texts = [rest, joined, joined.replace(/\s/g, '')];
	const candidates = [...new Set(texts)].map(dataOf);
	return { version: Number(start[1]), candidates };
}

function decode(text: string): string {
	let decoded = text;
	for (let round = 0; round < MAX_DECODINGS && ENCODED.test(decoded); round++)
		decoded = decoded.replace(/%([0-7][0-9a-f])/gi, (_all, digits: string) =>
			String.fromCharCode(parseInt(digits, 16))
		);
	return decoded.replaceAll('&amp;', '&').replaceAll('&#61;', '=');
}

function dataOf(text: string): LinkData {
	const data = /^[A-Za-z0-9_-]*/.exec(text)![0];
	const behind = text.slice(data.length).replace(/^=+/, '');
	if (/^(…|%E2%80%A6|\.\.\.|\[\.\.\.\])/i.test(behind)) return { data, behind: 'ellipsis' };
	const ends = behind === '' || /^[\s>)\]}"'”’».,;:!?&|*`<]/.test(behind);
	return { data, behind: ends ? 'nothing' : 'other' };
}
