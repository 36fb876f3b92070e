package ingot.flow.layout.embedded.cts;

/** Something with a place on the die, in nm, that loads the clock wire. */
sealed interface Located permits ClockPin, ClockNode {
    int x();

    int y();

    /** Load of its input pin. */
    double capacitancePf();
}
