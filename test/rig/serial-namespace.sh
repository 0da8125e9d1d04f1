#!/bin/sh
# Runs a command where Chromium takes pseudo terminals for USB serial ports; scripts/serial-namespace.mjs starts it in
# a mount and network namespace of its own. What is changed here is gone with the namespace.
#
# usage: serial-namespace.sh FOLDER COMMAND…    FOLDER: has Chromium's policies in policies.json
set -eu
work=$1
shift
policies=$(cat "$work/policies.json")
mount -t tmpfs rig "$work"

# Web server, browser and tests talk over loopback, which is down in a new network.
ip link set lo up

# The browser grants ports by policy: its chooser needs a screen.
mount -t tmpfs rig /etc/chromium
mkdir -p /etc/chromium/policies/managed
printf '%s\n' "$policies" >/etc/chromium/policies/managed/rig.json

# The tests say here which lines are serial ports: those of virtual consoles, which sysfs has on nearly every machine.
cat /proc/tty/drivers >"$work/drivers"
mount --bind "$work/drivers" /proc/tty/drivers

# What udev would know of a port is written here by the tests; without `control` no hot-plug events are listened for.
mount -t tmpfs rig /run
mkdir -p /run/udev/data
: >/run/udev/control

# USB devices as sysfs shows them are made by the tests, in the place of folders that nothing here looks into.
mount -t tmpfs rig /sys/bus
mount -t tmpfs rig /sys/devices/virtual/mem

# A /dev of our own, so that /dev/tty40 can be a link to whichever terminal the board has now.
dev=$work/dev
mkdir -p "$dev/pts" "$dev/shm"
for name in null zero full random urandom tty; do
	: >"$dev/$name"
	mount --bind "/dev/$name" "$dev/$name"
done
mount --bind /dev/shm "$dev/shm"
# Terminals of boards that run outside.
mkdir "$dev/outer-pts"
mount --bind /dev/pts "$dev/outer-pts"
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$dev/pts"
ln -s pts/ptmx "$dev/ptmx"
for link in fd:fd stdin:fd/0 stdout:fd/1 stderr:fd/2; do
	ln -s "/proc/self/${link#*:}" "$dev/${link%%:*}"
done
mount --rbind "$dev" /dev

# An open port refuses a second opening, but not to a process with this capability.
exec setpriv --bounding-set -sys_admin --inh-caps -sys_admin -- "$@"
