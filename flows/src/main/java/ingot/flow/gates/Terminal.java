package ingot.flow.gates;

/** Something that a net connects: a pin of a cell or a port of the top module. */
public sealed interface Terminal permits CellPin, PortPin {}
