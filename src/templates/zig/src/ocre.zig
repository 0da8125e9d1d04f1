//! The Ocre container API for Zig.
//!
//! `gpio`, `timer`, `sensor`, `message` and `event` are what a board offers a container. `print` goes to the console of
//! the board; files are those of `std.fs`, with the permission `filesystem`.
//!
//! SPDX-License-Identifier: Apache-2.0
const std = @import("std");

/// A call that the board refused: which one, the line that it was made in says. The board's own number is an errno of
/// its C library and differs between platforms; `last_answer` keeps it, to be shown.
pub const Error = error{Refused};

pub var last_answer: i32 = 0;

/// Less than 0 is a failure, anything else the answer.
fn checked(answer: i32) Error!i32 {
    if (answer >= 0) return answer;
    last_answer = answer;
    return error.Refused;
}

fn done(answer: i32) Error!void {
    _ = try checked(answer);
}

/// The functions of the runtime, as they are.
pub const host = struct {
    pub extern "env" fn ocre_sleep(milliseconds: i32) i32;
    pub extern "env" fn ocre_get_event(kind: *u32, id: *u32, port: *u32, state: *u32, extra: *u32, payload_len: *u32) i32;

    pub extern "env" fn ocre_timer_create(id: i32) i32;
    pub extern "env" fn ocre_timer_delete(id: i32) i32;
    pub extern "env" fn ocre_timer_start(id: i32, interval: i32, is_periodic: i32) i32;
    pub extern "env" fn ocre_timer_stop(id: i32) i32;
    pub extern "env" fn ocre_timer_get_remaining(id: i32) i32;

    pub extern "env" fn ocre_gpio_init() i32;
    pub extern "env" fn ocre_gpio_configure(port: i32, pin: i32, direction: i32) i32;
    pub extern "env" fn ocre_gpio_pin_set(port: i32, pin: i32, state: i32) i32;
    pub extern "env" fn ocre_gpio_pin_get(port: i32, pin: i32) i32;
    pub extern "env" fn ocre_gpio_pin_toggle(port: i32, pin: i32) i32;
    pub extern "env" fn ocre_gpio_register_callback(port: i32, pin: i32) i32;
    pub extern "env" fn ocre_gpio_unregister_callback(port: i32, pin: i32) i32;
    pub extern "env" fn ocre_gpio_configure_by_name(name: [*]const u8, direction: i32) i32;
    pub extern "env" fn ocre_gpio_set_by_name(name: [*]const u8, state: i32) i32;
    pub extern "env" fn ocre_gpio_get_by_name(name: [*]const u8) i32;
    pub extern "env" fn ocre_gpio_toggle_by_name(name: [*]const u8) i32;
    pub extern "env" fn ocre_gpio_register_callback_by_name(name: [*]const u8) i32;
    pub extern "env" fn ocre_gpio_unregister_callback_by_name(name: [*]const u8) i32;

    pub extern "env" fn ocre_publish_message(topic: [*]const u8, content_type: [*]const u8, payload: [*]const u8, payload_len: u32) i32;
    pub extern "env" fn ocre_subscribe_message(topic: [*]const u8) i32;
    pub extern "env" fn ocre_messaging_free_module_event_data(topic: u32, content_type: u32, payload: u32) i32;

    pub extern "env" fn ocre_sensors_init() i32;
    pub extern "env" fn ocre_sensors_discover() i32;
    pub extern "env" fn ocre_sensors_open(handle: i32) i32;
    pub extern "env" fn ocre_sensors_get_handle(sensor: i32) i32;
    pub extern "env" fn ocre_sensors_get_channel_count(sensor: i32) i32;
    pub extern "env" fn ocre_sensors_get_channel_type(sensor: i32, index: i32) i32;
    pub extern "env" fn ocre_sensors_read(sensor: i32, channel: i32) f64;

    const Piece = extern struct { base: [*]const u8, len: usize };
    pub extern "wasi_snapshot_preview1" fn fd_write(fd: i32, pieces: [*]const Piece, count: usize, written: *usize) u16;
};

/// Longer prints are cut.
const longest_print = 256;

/// Prints to the console of the board. Takes a format of `std.fmt`.
pub fn print(comptime format: []const u8, args: anytype) void {
    var buffer: [longest_print]u8 = undefined;
    write(std.fmt.bufPrint(&buffer, format, args) catch &buffer);
}

/// Bytes to the console of the board, as they are.
pub fn write(bytes: []const u8) void {
    const stdout = 1;
    const piece = [_]host.Piece{.{ .base = bytes.ptr, .len = bytes.len }};
    var written: usize = 0;
    _ = host.fd_write(stdout, &piece, 1, &written);
}

/// A sleep of a second or more ends at once on boards, and a container is stopped between two sleeps.
const longest_sleep_ms = 250;

/// Blocks this container, and only this one. Costs neither a timer nor a thread.
pub fn sleep(milliseconds: u32) void {
    var left = milliseconds;
    while (left > longest_sleep_ms) : (left -= longest_sleep_ms) _ = host.ocre_sleep(longest_sleep_ms);
    _ = host.ocre_sleep(@intCast(left));
}

/// Pins, by the board's own names or by port and number. Permission: `ocre_gpio`. Levels are physical: an LED between the
/// supply and its pin lights when the pin is low.
pub const gpio = struct {
    /// The names that boards have for LEDs and buttons, as far as a board has them.
    pub const Name = enum(usize) { led0, led1, led2, sw0, sw1 };

    pub const Level = enum(i32) { low = 0, high = 1 };

    const Direction = enum(i32) { input = 0, output = 1 };

    /// The runtime remembers where the text of a name was in memory, and asks that place again, also for programs that
    /// come later. So each name has one place, the same in every program: at the bottom of memory, below the stack.
    fn placed(name: Name) [*]const u8 {
        const first_place = 8;
        const place_bytes = 9;
        const texts = [_][]const u8{ "led0\x00", "led1\x00", "led2\x00", "sw0\x00", "sw1\x00" };
        const index = @intFromEnum(name);
        const place: [*]volatile u8 = @ptrFromInt(first_place + index * place_bytes);
        for (texts[index], 0..) |byte, at| place[at] = byte;
        return @ptrFromInt(first_place + index * place_bytes);
    }

    const Place = union(enum) { name: Name, number: struct { port: i32, pin: i32 } };

    fn configure(place: Place, direction: Direction) Error!void {
        try done(host.ocre_gpio_init());
        try done(switch (place) {
            .name => |name| host.ocre_gpio_configure_by_name(placed(name), @intFromEnum(direction)),
            .number => |at| host.ocre_gpio_configure(at.port, at.pin, @intFromEnum(direction)),
        });
    }

    /// A pin that the program drives.
    pub const Output = struct {
        place: Place,

        pub fn named(name: Name) Error!Output {
            try configure(.{ .name = name }, .output);
            return .{ .place = .{ .name = name } };
        }

        /// Ports count from 0: port 7 is GPIOH in the papers of an STM32.
        pub fn numbered(port: u8, pin: u8) Error!Output {
            const place = Place{ .number = .{ .port = port, .pin = pin } };
            try configure(place, .output);
            return .{ .place = place };
        }

        pub fn set(output: Output, level: Level) Error!void {
            try done(switch (output.place) {
                .name => |name| host.ocre_gpio_set_by_name(placed(name), @intFromEnum(level)),
                .number => |at| host.ocre_gpio_pin_set(at.port, at.pin, @intFromEnum(level)),
            });
        }

        pub fn toggle(output: Output) Error!void {
            try done(switch (output.place) {
                .name => |name| host.ocre_gpio_toggle_by_name(placed(name)),
                .number => |at| host.ocre_gpio_pin_toggle(at.port, at.pin),
            });
        }
    };

    /// A pin that the program reads, with a pull-up.
    pub const Input = struct {
        place: Place,

        pub fn named(name: Name) Error!Input {
            try configure(.{ .name = name }, .input);
            return .{ .place = .{ .name = name } };
        }

        /// Ports count from 0.
        pub fn numbered(port: u8, pin: u8) Error!Input {
            const place = Place{ .number = .{ .port = port, .pin = pin } };
            try configure(place, .input);
            return .{ .place = place };
        }

        pub fn level(input: Input) Error!Level {
            const state = try checked(switch (input.place) {
                .name => |name| host.ocre_gpio_get_by_name(placed(name)),
                .number => |at| host.ocre_gpio_pin_get(at.port, at.pin),
            });
            return if (state == 0) .low else .high;
        }

        /// From now on both edges come as `event.Event.pin`.
        pub fn watch(input: Input) Error!void {
            try done(switch (input.place) {
                .name => |name| host.ocre_gpio_register_callback_by_name(placed(name)),
                .number => |at| host.ocre_gpio_register_callback(at.port, at.pin),
            });
        }

        pub fn unwatch(input: Input) Error!void {
            try done(switch (input.place) {
                .name => |name| host.ocre_gpio_unregister_callback_by_name(placed(name)),
                .number => |at| host.ocre_gpio_unregister_callback(at.port, at.pin),
            });
        }
    };
};

/// Permission: `ocre_timers`. A board has few: each takes the memory of a thread, which on Zephyr 4 only a reset gives
/// back. Where a pause is enough, `sleep`.
pub const Timer = struct {
    id: i32,

    /// Ids begin with 1 and are shared by all containers on the board: one that is in use elsewhere is refused.
    pub fn create(id: u8) Error!Timer {
        try done(host.ocre_timer_create(id));
        return .{ .id = id };
    }

    pub fn delete(timer: Timer) void {
        _ = host.ocre_timer_delete(timer.id);
    }

    /// One `event.Event.timer` after that time: 1 to 65535 ms.
    pub fn startOnce(timer: Timer, after_ms: u16) Error!void {
        try done(host.ocre_timer_start(timer.id, after_ms, 0));
    }

    /// One `event.Event.timer` each time: 1 to 65535 ms.
    pub fn startPeriodic(timer: Timer, interval_ms: u16) Error!void {
        try done(host.ocre_timer_start(timer.id, interval_ms, 1));
    }

    pub fn stop(timer: Timer) Error!void {
        try done(host.ocre_timer_stop(timer.id));
    }

    /// To the next expiry; 0 when it is not running.
    pub fn remainingMs(timer: Timer) Error!i32 {
        return checked(host.ocre_timer_get_remaining(timer.id));
    }
};

/// Permission: `ocre_sensors`.
pub const sensor = struct {
    /// Numbers of channels that are the same on every version of Zephyr.
    pub const channel = struct {
        pub const accel_x = 0;
        pub const accel_y = 1;
        pub const accel_z = 2;
        pub const gyro_x = 4;
        pub const gyro_y = 5;
        pub const gyro_z = 6;
        pub const die_temperature = 12;
        pub const ambient_temperature = 13;
        pub const pressure = 14;
        pub const proximity = 15;
        pub const humidity = 16;
        pub const light = 17;
    };

    /// How many there are. Their ids count from 0.
    pub fn discover() Error!i32 {
        try done(host.ocre_sensors_init());
        return checked(host.ocre_sensors_discover());
    }

    /// `discover` comes first.
    pub fn open(id: i32) Error!void {
        try done(host.ocre_sensors_open(try checked(host.ocre_sensors_get_handle(id))));
    }

    pub fn channelCount(id: i32) Error!i32 {
        return checked(host.ocre_sensors_get_channel_count(id));
    }

    /// The type of the channel at that place of its list, counted from 0: see `channel`.
    pub fn channelType(id: i32, index: i32) Error!i32 {
        return checked(host.ocre_sensors_get_channel_type(id, index));
    }

    /// In the unit of the channel, such as °C or lux. The board tells failures as the readings -22 and -5: neither can be
    /// told from a measurement, and both are an error here.
    pub fn read(id: i32, channel_type: i32) Error!f64 {
        const reading = host.ocre_sensors_read(id, channel_type);
        if (reading == -22.0 or reading == -5.0) {
            last_answer = @intFromFloat(reading);
            return error.Refused;
        }
        return reading;
    }
};

/// Messages between the containers of a board. Permission: `ocre_messaging`.
pub const message = struct {
    /// Sends a message to every container that subscribed to a beginning of the topic. An error also where nobody did:
    /// messages are not kept. The payload must not be empty.
    pub fn publish(topic: [:0]const u8, content_type: [:0]const u8, payload: []const u8) Error!void {
        try done(host.ocre_publish_message(topic.ptr, content_type.ptr, payload.ptr, @intCast(payload.len)));
    }

    /// From now on messages whose topic starts with this text come as `event.Event.message`. There are no wildcards, and
    /// there is no way to take it back.
    pub fn subscribe(topic: [:0]const u8) Error!void {
        try done(host.ocre_subscribe_message(topic.ptr));
    }

    /// A message that came. `free` it: the board needs its memory for the next ones.
    pub const Message = struct {
        topic: [:0]const u8,
        content_type: [:0]const u8,
        payload: []const u8,

        /// The payload without a zero that the sender may have put at its end.
        pub fn text(self: Message) []const u8 {
            const len = self.payload.len;
            return if (len > 0 and self.payload[len - 1] == 0) self.payload[0 .. len - 1] else self.payload;
        }

        pub fn free(self: Message) void {
            _ = host.ocre_messaging_free_module_event_data(
                addressOf(self.topic.ptr),
                addressOf(self.content_type.ptr),
                addressOf(self.payload.ptr),
            );
        }
    };

    fn addressOf(pointer: [*]const u8) u32 {
        return @intCast(@intFromPtr(pointer));
    }
};

/// What happened to timers, pins and subscriptions of this program, one after the other. The board calls nothing in a
/// program: it asks, in a loop. All containers share one queue of 32 events, so a program that expects events has to
/// take them.
pub const event = struct {
    pub const Event = union(enum) {
        timer: u32,
        pin: struct { port: u32, pin: u32, level: gpio.Level },
        message: message.Message,
    };

    /// The oldest event for this program; null when there is none now.
    pub fn next() ?Event {
        var kind: u32 = std.math.maxInt(u32);
        var id: u32 = 0;
        var port: u32 = 0;
        var state: u32 = 0;
        var extra: u32 = 0;
        var len: u32 = 0;
        if (host.ocre_get_event(&kind, &id, &port, &state, &extra, &len) != 0) return null;
        return switch (kind) {
            0 => .{ .timer = id },
            1 => .{ .pin = .{ .port = port, .pin = id, .level = if (state == 0) .low else .high } },
            3 => .{ .message = .{
                .topic = textAt(port),
                .content_type = textAt(state),
                .payload = @as([*]const u8, @ptrFromInt(extra))[0..len],
            } },
            else => null,
        };
    }

    /// How long a program sleeps between two questions.
    const pause_ms = 10;

    /// The next event that comes within that time.
    pub fn wait(limit_ms: u32) ?Event {
        var left = limit_ms;
        while (true) {
            if (next()) |found| return found;
            if (left == 0) return null;
            const pause = @min(left, pause_ms);
            sleep(pause);
            left -= pause;
        }
    }

    /// The board put it there, with a zero at its end.
    fn textAt(address: u32) [:0]const u8 {
        return std.mem.span(@as([*:0]const u8, @ptrFromInt(address)));
    }
};
