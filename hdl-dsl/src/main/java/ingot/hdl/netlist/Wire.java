package ingot.hdl.netlist;

/** A combinational signal, driven by one combinational {@link Process} or by one output of an {@link Instance}. */
public record Wire(String name, Type type, Source source) implements Signal {
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
