package ingot.hdl.netlist;

/** Which way a port's value flows, seen from inside the module. */
public enum Direction { INPUT, OUTPUT }
