// A program begins here, and ends with the last line.
