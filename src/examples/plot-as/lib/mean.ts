// The mean of the last values.
export class Mean {
	private values: StaticArray<f64>;
	private added: i32 = 0;

	constructor(size: i32) {
		this.values = new StaticArray<f64>(size);
	}

	add(value: f64): void {
		this.values[this.added % this.values.length] = value;
		this.added++;
	}

	get value(): f64 {
		const count = min(this.added, this.values.length);
		let sum: f64 = 0;
		for (let i = 0; i < count; i++) sum += this.values[i];
		return sum / count;
	}
}
