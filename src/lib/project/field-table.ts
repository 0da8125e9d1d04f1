// What a YAML file of a project may hold, as data: the parsers take the names of fields from it, and the editor completes
// and explains them. A table stands beside the parser that reads the file.

export interface FieldSpec {
	/** What it is for, as small markdown. */
	text: string;
	/** As one would write it: `name: hello`. */
	example?: string;
	/** Values that it can have, each with what it means. */
	values?: Readonly<Record<string, string>>;
	/** It is a group of fields. */
	fields?: FieldTable;
	/** It is a list of these. */
	entries?: FieldSpec;
}

export type FieldTable = Readonly<Record<string, FieldSpec>>;

export function fieldNames<Table extends FieldTable>(table: Table): (keyof Table & string)[] {
	return Object.keys(table);
}
