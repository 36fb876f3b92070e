package ingot.sim;

import ingot.hdl.netlist.Property;

/** A property of a design that did not hold in simulation. It fails a test like any assertion. */
public final class PropertyViolation extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient Property property;
    private final String path;
    private final long cycle;

    PropertyViolation(String design, String engine, String path, Property property, long cycle) {
        super((property.kind() == Property.Kind.ASSUME ? "assumption" : "assertion") + " `" + path + "` of " + design
                + " does not hold in cycle " + cycle + " (" + engine + ")"
                + (property.message().isEmpty() ? "" : ": " + property.message())
                + "\n  --> " + property.source()
                + (property.kind() == Property.Kind.ASSUME
                        ? "\n  it is what the design expects of its surroundings: look at what drives its inputs" : ""));
        this.property = property;
        this.path = path;
        this.cycle = cycle;
    }

    /** The property. */
    public Property property() {
        return property;
    }

    /** The instances that lead to it, and its name: {@code core.fifo.out_keeps_valid}. */
    public String path() {
        return path;
    }

    /** The cycle in which it did not hold, counted from 0 at power-up. */
    public long cycle() {
        return cycle;
    }
}
