package ingot.flow.layout.embedded.repair;

import ingot.flow.layout.embedded.Placement;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.List;

/** The repair steps. Every one is deterministic, reports what it did, and stops where it no longer helps. */
public final class Repair {
    private Repair() {}

    /** Brings slew, load and fan-out of every net but the clock's within their limits, by buffers and stronger drivers. */
    public static Placement limits(Placement placement, RepairContext context) {
        return new LimitRepair(context).repair(placement);
    }

    /** Makes cells on failing setup paths stronger as long as that helps. */
    public static Placement setup(Placement placement, RepairContext context) {
        return new SetupRepair(context).repair(placement);
    }

    /** Delays pins that fail their hold check where setup allows it. */
    public static Placement hold(Placement placement, RepairContext context) {
        return hold(placement, context, List.of());
    }

    /** As {@link #hold(Placement, RepairContext)}, at other corners too; setup is kept at the context's own. */
    public static Placement hold(Placement placement, RepairContext context, List<LibertyLibrary> others) {
        return new HoldRepair(context, others).repair(placement);
    }

    /**
     * Makes sure that hold is met, at other corners too, as far as it can be told before routing.
     *
     * @throws ingot.flow.layout.LayoutException naming the worst pin and what to change
     */
    public static void requireHold(Placement placement, RepairContext context, List<LibertyLibrary> others) {
        new HoldRepair(context, others).require(placement);
    }
}
