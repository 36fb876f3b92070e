package ingot.pdk.liberty;

import java.util.Optional;

/** Internal energy per edge of the pin that holds it, in pJ, by input transition (ns) and, for outputs, load (pF). */
public record PowerArc(Optional<String> relatedPin, Optional<Table> rise, Optional<Table> fall, Optional<String> when) {}
