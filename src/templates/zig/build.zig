//! `zig build` makes zig-out/bin/blink.wasm and zig-out/bin/message.wasm, as Ocre takes them.
//!
//! Tested with Zig 0.11.0. Zig's build API changes with each version: the part for 0.14 and later follows their
//! documentation and is untested. Where it does not fit yours, the commands of the README do without this file.
const std = @import("std");
const builtin = @import("builtin");

/// What a board takes for the container: stack, data and heap have two pages together. Larger programs need larger
/// numbers; the page says when they do not fit.
const stack_bytes = 16 * 1024;
const memory_bytes = 2 * 64 * 1024;

pub fn build(b: *std.Build) void {
    for ([_][]const u8{ "blink", "message" }) |name| {
        const exe = program(b, name);
        exe.stack_size = stack_bytes;
        exe.initial_memory = memory_bytes;
        exe.max_memory = memory_bytes;
        b.installArtifact(exe);
    }
}

/// The plain instructions of WebAssembly: without reference types, exceptions and tail calls, which boards refuse.
const query = .{ .cpu_arch = .wasm32, .os_tag = .wasi };

fn program(b: *std.Build, name: []const u8) *std.Build.Step.Compile {
    const source = b.fmt("src/{s}.zig", .{name});
    if (comptime builtin.zig_version.minor < 12) {
        const exe = b.addExecutable(.{
            .name = name,
            .root_source_file = .{ .path = source },
            .target = query,
            .optimize = .ReleaseSmall,
        });
        exe.strip = true;
        return exe;
    }
    return b.addExecutable(.{
        .name = name,
        .root_module = b.createModule(.{
            .root_source_file = b.path(source),
            .target = b.resolveTargetQuery(query),
            .optimize = .ReleaseSmall,
            .strip = true,
        }),
    });
}
