// `npm run texts [-- TAG …]`: what is missing, unused and broken in the translations, and which English texts no code says.
// Exit code 1 where an offered language, or one that was asked for, has findings.
import { AppError } from '#lib/core/errors.ts';
import { LANGUAGES } from '#lib/texts/languages.ts';
import { runCommand } from './cli/run-command.ts';
import { compareRooms, findingText } from './texts/compare-rooms.ts';
import { readEnglish, readTranslation } from './texts/read-rooms.ts';
import { readCode, unusedTexts } from './texts/unused-texts.ts';

const USAGE = 'usage: npm run texts [-- TAG …]';

const translated = LANGUAGES.filter(({ madeUp, load }) => !madeUp && load !== null);

await runCommand(async (argv) => {
	if (argv[0] === '--help') {
		console.log(USAGE);
		return 0;
	}
	const tags = argv.length > 0 ? argv : translated.map(({ tag }) => tag);
	if (tags.some((tag) => !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)))
		throw new AppError('bad-usage', USAGE);
	const english = await readEnglish();
	let failed = false;
	for (const tag of tags) {
		const findings = compareRooms(await readTranslation(tag), english, tag);
		failed ||= findings.length > 0;
		console.log(`${tag}: ${findings.length === 0 ? 'complete' : `${findings.length} findings`}`);
		for (const finding of findings) console.log(`  ${findingText(finding)}`);
	}
	const unused = unusedTexts(english.texts, readCode());
	console.log(
		`en: ${unused.length === 0 ? 'every text is said' : `${unused.length} texts that no code says`}`
	);
	for (const { file, id } of unused) console.log(`  ${file}: ${id}`);
	return failed || unused.length > 0 ? 1 : 0;
});
