// A text of a scenario file that is not empty and not long, for all that read one.
import type { FindingList } from '#lib/project/finding.ts';
import type { Field, YamlFields } from '#lib/project/yaml-fields.ts';

export const MAX_TEXT_LENGTH = 500;

export function readShortText(
	yaml: YamlFields,
	findings: FindingList,
	field: Field
): string | undefined {
	const text = yaml.text(field.node, field.span, field.key);
	if (text === undefined || (text !== '' && text.length <= MAX_TEXT_LENGTH)) return text;
	const message = `Give a text of 1 to ${MAX_TEXT_LENGTH} characters.`;
	findings.error('scenario-text-length', field.span, message, { max: MAX_TEXT_LENGTH });
	return undefined;
}
