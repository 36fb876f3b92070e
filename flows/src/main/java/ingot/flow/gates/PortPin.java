package ingot.flow.gates;

/** A port of the top module as the net inside sees it. {@code port} is its index in the netlist's port list. */
public record PortPin(int port) implements Terminal {}
