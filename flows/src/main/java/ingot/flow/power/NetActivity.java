package ingot.flow.power;

import ingot.flow.gates.GateNetlist;
import ingot.flow.timing.Activity;
import ingot.flow.timing.PowerReport;
import ingot.flow.timing.Timing;
import ingot.pdk.CellKit;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * What the nets of a netlist do, with every clock gate open.
 *
 * @param high part of the time in which a net is 1, by its number
 */
record NetActivity(Activity activity, IntToDoubleFunction high) {
    /** As a workload has it. A net without a record counts as 1 all the time, so that a gate of which nothing is known is open. */
    static NetActivity of(Toggles toggles, GateNetlist netlist, Timing timing) {
        double cycles = Math.max(1, toggles.cycles());
        return new NetActivity(toggles.activity(netlist, timing),
                net -> toggles.high().getOrDefault(netlist.nets().get(net).name(), toggles.cycles()) / cycles);
    }

    /** As it is likely where nobody knows: inputs change in a tenth of the cycles, {@code still} ones keep their value. */
    static NetActivity likely(GateNetlist netlist, LibertyLibrary library, Timing timing, Map<String, Boolean> still) {
        var estimate = StatisticalActivity.of(netlist, timing.connectivity(), library, Activity.DEFAULT, still);
        return new NetActivity(estimate.activity(timing), estimate::high);
    }

    /** The power that it takes, with clock gates closed when they are. */
    PowerReport power(GateNetlist netlist, LibertyLibrary library, Timing timing, CellKit kit) {
        return timing.power(ClockGating.of(netlist, timing.connectivity(), library, kit, high).applied(activity));
    }
}
