package ingot.flow.characterize;

import ingot.pdk.liberty.Table;
import java.util.Optional;

/**
 * A delay arc with its tables, as Liberty writes it.
 *
 * @param kind Liberty's {@code timing_type}; {@code sense} its {@code timing_sense}
 */
record Arc(String related, String kind, String sense, Optional<Edges> rise, Optional<Edges> fall) {
    /** Tables of an edge of the output by input transition (ns) and load (pF): ns, ns, pJ. */
    record Edges(Table delay, Table transition, Table power) {}
}
