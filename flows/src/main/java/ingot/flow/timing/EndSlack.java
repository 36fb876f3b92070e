package ingot.flow.timing;

/**
 * The worst path into one {@link EndCheck}.
 *
 * @param tag what travels on it, and {@code place} where and on which edge it ends
 * @param limit setup or hold time, or the port's delay
 * @param capture arrival of the capturing clock edge at the clock pin
 * @param credit pessimism of the shared part of the clock tree, given back
 */
record EndSlack(EndCheck check, double slack, double required, int tag, int place, double limit, double capture, double credit) {}
