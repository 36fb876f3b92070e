package ingot.hdl.check;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import java.util.List;
import java.util.Map;

/** All rules that look at a whole netlist. */
public final class Checks {
    /** They follow signals to where these are declared, so a netlist that has passed {@link Undeclared} comes first. */
    private static final List<Check> ALL = List.of(
            new Widths(), new NameClash(), new Undriven(), new SecondDriver(), new Latch(), new CombinationalLoop(), new SelfRead(),
            new IndexRange(), new ClockCrossing(), new ResetCrossing(), new MultiBitCrossing(), new Reconvergence(), new MemoryConflict(),
            new MissingIsolation(), new UnshiftedCrossing(),
            new UnusedInput(), new RegisterWithoutEffect(), new LogicWithoutEffect(), new ConstantCondition());

    private Checks() {}

    /** Everything that is wrong with {@code netlist}, or looks wrong. */
    public static Report run(Netlist netlist) {
        return run(netlist, Map.of());
    }

    /** Everything that is wrong with {@code netlist}, or looks wrong, but for what its modules' {@code allowances} cover. */
    public static Report run(Netlist netlist, Map<NetModule, List<Allowance>> allowances) {
        var facts = new Facts(netlist);
        var found = new Findings();
        new Undeclared().run(facts, found);
        if (found.all().isEmpty()) {
            ALL.forEach(check -> check.run(facts, found));
        }
        return Report.of(found, allowances);
    }
}
