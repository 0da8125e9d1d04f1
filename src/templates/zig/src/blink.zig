//! Blink: the first LED of the board changes twice a second, and each change prints a line.
const ocre = @import("ocre.zig");

pub fn main() void {
    ocre.print("Blink in Zig starts.\n", .{});
    const led = ocre.gpio.Output.named(.led0) catch {
        ocre.print("No LED: the board answered {d}.\n", .{ocre.last_answer});
        return;
    };
    var blinks: u32 = 1;
    while (true) : (blinks += 1) {
        ocre.sleep(500);
        ocre.print("blink {d}\n", .{blinks});
        led.toggle() catch ocre.print("The LED did not change: {d}.\n", .{ocre.last_answer});
    }
}
