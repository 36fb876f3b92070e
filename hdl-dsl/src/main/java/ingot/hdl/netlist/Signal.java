package ingot.hdl.netlist;

/** A named word of a module: a {@link Port}, a {@link Wire} or a {@link Register}. Signals compare by identity. */
public sealed interface Signal permits Port, Wire, Register {
    /** The name in every output: unique in its module, ignoring case. */
    String name();

    Type type();

    /** Where the designer declared it. */
    Source source();
}
