package ingot.flow.layout.embedded.repair;

import ingot.flow.gates.Terminal;
import java.util.ArrayList;
import java.util.List;

/** Part of a net seen from one place in its tree: what it drives and what it weighs in pF, wire included. */
record Branch(List<Terminal> sinks, double pf) {
    static final Branch EMPTY = new Branch(List.of(), 0);

    int fanout() {
        return sinks.size();
    }

    Branch plus(Branch other) {
        var both = new ArrayList<>(sinks);
        both.addAll(other.sinks);
        return new Branch(both, pf + other.pf);
    }

    Branch heavier(double wirePf) {
        return new Branch(sinks, pf + wirePf);
    }
}
