package ingot.flow.timing;

/**
 * The part of the clock tree that launch and capture share cannot be early and late at once. The difference at the last shared
 * place is given back to the worst path of a check (not searched again for a path that got less back).
 */
final class ClockPessimism {
    private final Propagation late;
    private final Propagation early;
    private final boolean any;

    ClockPessimism(Propagation late, Propagation early, ClockConstraint constraint) {
        this.late = late;
        this.early = early;
        any = constraint.propagated();
    }

    /** What a path that ends at {@code place} and is captured at {@code clockPlace} gets back, in ns. */
    double credit(Propagation data, int tag, int place, Propagation clock, int clockPlace) {
        if (!any) {
            return 0;
        }
        int launch = place;
        while (launch >= 0 && !launches(data, launch)) {
            launch = data.from[tag][launch];
        }
        if (launch < 0) {
            return 0;
        }
        return common(data, launch, clock, clockPlace);
    }

    private static boolean launches(Propagation data, int place) {
        return data.arrives(Propagation.CLOCK, place);
    }

    /** The tree is walked up from both ends in turn; the deeper one goes first. */
    private double common(Propagation data, int launch, Propagation clock, int capture) {
        int a = launch;
        int b = capture;
        int depthA = depth(data, a);
        int depthB = depth(clock, b);
        while (a >= 0 && b >= 0 && a != b) {
            if (depthA >= depthB) {
                a = data.from[Propagation.CLOCK][a];
                depthA--;
            } else {
                b = clock.from[Propagation.CLOCK][b];
                depthB--;
            }
        }
        return a >= 0 && a == b ? late.arrival[Propagation.CLOCK][a] - early.arrival[Propagation.CLOCK][a] : 0;
    }

    private static int depth(Propagation propagation, int place) {
        int depth = 0;
        for (int p = place; p >= 0; p = propagation.from[Propagation.CLOCK][p]) {
            depth++;
        }
        return depth;
    }
}
