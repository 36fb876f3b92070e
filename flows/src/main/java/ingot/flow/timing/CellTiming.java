package ingot.flow.timing;

import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyPin;
import ingot.pdk.liberty.Table;
import ingot.pdk.liberty.TimingArc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A library cell with its pins numbered and its arcs sorted into delays and checks, so that analysis touches arrays only. */
final class CellTiming {
    final LibertyCell cell;
    final List<LibertyPin> pins;
    /** Delay arcs by the pin they end at. */
    final DelayArc[][] delays;
    final CheckArc[] checks;

    /**
     * A delay from one pin to another of a cell; the arrays are indexed by the edge of the target, entries may be absent.
     *
     * @param launch whether the source is a clock edge that launches data rather than a signal that passes through
     */
    record DelayArc(int from, int to, boolean launch, Table[] delay, Table[] slew, boolean[] edges) {
        /** Whether {@code fromEdge} causes {@code toEdge}. */
        boolean active(int fromEdge, int toEdge) {
            return edges[fromEdge * 2 + toEdge] && delay[toEdge] != null;
        }
    }

    /**
     * A constraint between a data pin and a clock pin of a cell.
     *
     * @param clockEdge the edge of the clock that it refers to
     * @param limit by edge of the data, indexed by clock slew and data slew; entries may be absent
     */
    record CheckArc(TimingCheck kind, int data, int clock, int clockEdge, Table[] limit) {}

    CellTiming(LibertyCell cell) {
        this.cell = cell;
        pins = cell.pins();
        delays = new DelayArc[pins.size()][];
        var found = new ArrayList<CheckArc>();
        boolean latch = cell.sequential().map(LibertyCell.Sequential::latch).orElse(false);
        for (int to = 0; to < pins.size(); to++) {
            var arcs = new ArrayList<DelayArc>();
            for (var arc : pins.get(to).arcs()) {
                int from = index(arc.relatedPin());
                if (from < 0) {
                    continue;
                }
                delay(arc, from, to, latch).ifPresent(arcs::add);
                check(arc, from, to, latch).ifPresent(found::add);
            }
            delays[to] = arcs.toArray(DelayArc[]::new);
        }
        checks = found.toArray(CheckArc[]::new);
    }

    /** The number of the pin called {@code name}, or -1. */
    int index(String name) {
        for (int i = 0; i < pins.size(); i++) {
            if (pins.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    boolean drives(int pin) {
        return pins.get(pin).direction() == LibertyPin.Direction.OUTPUT;
    }

    /** Paths start where a clock pin launches, and a latch is taken as closed until its opening edge: data do not pass through. */
    private static Optional<DelayArc> delay(TimingArc arc, int from, int to, boolean latch) {
        boolean launch = arc.kind() == TimingArc.Kind.RISING_EDGE || arc.kind() == TimingArc.Kind.FALLING_EDGE;
        boolean passes = arc.kind() == TimingArc.Kind.COMBINATIONAL && !latch || arc.kind() == TimingArc.Kind.THREE_STATE_ENABLE;
        if (!launch && !passes) {
            return Optional.empty();
        }
        var edges = switch (arc.kind()) {
            case RISING_EDGE -> new boolean[] {true, true, false, false};
            case FALLING_EDGE -> new boolean[] {false, false, true, true};
            default -> switch (arc.sense()) {
                case POSITIVE -> new boolean[] {true, false, false, true};
                case NEGATIVE -> new boolean[] {false, true, true, false};
                case NON_UNATE -> new boolean[] {true, true, true, true};
            };
        };
        return Optional.of(new DelayArc(from, to, launch, tables(arc.rise(), arc.fall()),
                tables(arc.riseTransition(), arc.fallTransition()), edges));
    }

    /** A latch's setup is checked at its opening edge, one before the closing edge that the library names: no time is borrowed. */
    private static Optional<CheckArc> check(TimingArc arc, int from, int to, boolean latch) {
        return TimingCheck.of(arc.kind()).map(kind -> {
            boolean falling = fallingClock(arc.kind()) != (latch && kind == TimingCheck.SETUP);
            return new CheckArc(kind, to, from, falling ? 1 : 0, tables(arc.rise(), arc.fall()));
        });
    }

    private static boolean fallingClock(TimingArc.Kind kind) {
        return switch (kind) {
            case SETUP_FALLING, HOLD_FALLING, RECOVERY_FALLING, REMOVAL_FALLING -> true;
            default -> false;
        };
    }

    private static Table[] tables(Optional<Table> rise, Optional<Table> fall) {
        return new Table[] {rise.orElse(null), fall.orElse(null)};
    }
}
