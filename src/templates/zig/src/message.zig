//! Message: says hello once a second to every container that listens to `hello/`, and prints what others say there.
const std = @import("std");
const ocre = @import("ocre.zig");

const topic = "hello/zig";
const listen_to = "hello/";

pub fn main() void {
    ocre.message.subscribe(listen_to) catch {
        ocre.print("Could not subscribe: {d}.\n", .{ocre.last_answer});
        return;
    };
    ocre.print("Message in Zig listens to {s}.\n", .{listen_to});
    var count: u32 = 1;
    while (true) : (count += 1) {
        say(count);
        listen();
    }
}

fn say(count: u32) void {
    var buffer: [32]u8 = undefined;
    const text = std.fmt.bufPrint(&buffer, "hello {d} from Zig", .{count}) catch return;
    ocre.message.publish(topic, "text/plain", text) catch
        ocre.print("Nobody took it: {d}.\n", .{ocre.last_answer});
}

/// Prints what comes within a second.
fn listen() void {
    for (0..10) |_| {
        const found = ocre.event.wait(100) orelse continue;
        switch (found) {
            .message => |message| {
                defer message.free();
                ocre.print("{s}: {s}\n", .{ message.topic, message.text() });
            },
            else => {},
        }
    }
}
