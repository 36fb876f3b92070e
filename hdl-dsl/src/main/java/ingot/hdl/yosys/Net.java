package ingot.hdl.yosys;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Source;
import java.util.Optional;

/**
 * A wire of a {@link CellModule}. Nets compare by identity.
 *
 * @param name what the designer calls it, or {@code $...} for one that a cell needed
 * @param direction of a port; empty for an inner wire
 */
record Net(String name, int width, boolean signed, Optional<Direction> direction, Source source) {
    boolean isHidden() {
        return name.startsWith("$");
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
