package ingot.generators.floating;

import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/** A result and its {@link Flags}. */
record Answer(UInt bits, UInt flags) implements Bundle {}
