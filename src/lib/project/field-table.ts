// What a YAML file of a project may hold, as data: the parsers take the names of fields from it, and the editor completes
// and explains them. A table stands beside the parser that reads the file; what is said of a field is in the catalogue.

/**
 * A text by its name in the catalogue, such as `build.name`: in the room of the file's fields. `name` goes into it, or
 * stands for itself.
 */
export type FieldText = string | { text?: string; name: string };

export interface FieldSpec {
	/** What it is for. */
	text?: FieldText;
	/** How its value is written, or what it names. */
	more?: FieldText;
	/** As one would write it: `name: hello`. */
	example?: string;
	/** Values that it can have, each with what it means; null: that needs no words. */
	values?: Readonly<Record<string, FieldText | null>>;
	/** It is a group of fields. */
	fields?: FieldTable;
	/** It is a list of these. */
	entries?: FieldSpec;
}

export type FieldTable = Readonly<Record<string, FieldSpec>>;

export function fieldNames<Table extends FieldTable>(table: Table): (keyof Table & string)[] {
	return Object.keys(table);
}
