package ingot.flow.layout.embedded.cts;

/** A clock pin to be served, at its place in nm. */
record ClockPin(int cell, String pin, int x, int y, double capacitancePf) implements Located {}
