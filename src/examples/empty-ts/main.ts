// A program begins here. It ends when nothing is left to wait for.
