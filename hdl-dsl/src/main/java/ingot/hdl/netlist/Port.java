package ingot.hdl.netlist;

/**
 * A port of a module.
 *
 * @param role what the port is for: plain data, or a clock or reset that the module's registers use
 */
public record Port(String name, Type type, Direction direction, Role role, Source source) implements Signal {
    /** What a port carries. Clocks and resets are one bit wide inputs. */
    public enum Role { DATA, CLOCK, RESET }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
