// The average of the last values, as many as one wants.
export class Average {
	private readonly values: number[] = [];

	constructor(private readonly size: number) {}

	add(value: number): void {
		this.values.push(value);
		if (this.values.length > this.size) this.values.shift();
	}

	get value(): number {
		return this.values.reduce((sum, value) => sum + value, 0) / this.values.length;
	}
}
