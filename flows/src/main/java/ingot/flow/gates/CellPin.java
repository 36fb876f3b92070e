package ingot.flow.gates;

/** One pin of one cell of a {@link GateNetlist}. */
public record CellPin(int cell, String pin) implements Terminal {}
