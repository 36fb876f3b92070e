package ingot.hdl.check;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several rules want to know about a netlist, found out once. */
final class Facts {
    private final List<NetModule> modules;
    private final Map<NetModule, List<Expr>> expressions = new IdentityHashMap<>();
    private final Map<NetModule, Drivers> drivers = new IdentityHashMap<>();
    private final Map<NetModule, SignalGraph> graphs = new IdentityHashMap<>();
    private final Map<NetModule, Liveness> livenesses = new IdentityHashMap<>();
    private List<CrossingSearch> crossings;
    private final ThroughPaths through = new ThroughPaths(this);

    Facts(Netlist netlist) {
        this.modules = netlist.modules();
    }

    /** Every module once, each after the modules it instantiates. */
    List<NetModule> modules() {
        return modules;
    }

    /** The operators of {@code module}, each after its operands; references and literals are left out. */
    List<Expr> expressions(NetModule module) {
        return expressions.computeIfAbsent(module, Expressions::of);
    }

    /** What sets the signals and memories of {@code module}. */
    Drivers drivers(NetModule module) {
        return drivers.computeIfAbsent(module, Drivers::of);
    }

    /** What depends on what in {@code module}. */
    SignalGraph graph(NetModule module) {
        var known = graphs.get(module);
        if (known == null) {
            known = SignalGraph.of(module, this);
            graphs.put(module, known);
        }
        return known;
    }

    /** What goes from clock to clock and from reset to reset, module by module; empty where the whole netlist has one of each. */
    List<CrossingSearch> crossings() {
        if (crossings == null) {
            var searches = new LinkedHashMap<NetModule, CrossingSearch>();
            if (!modules.stream().allMatch(Domains::isSingle)) {
                modules.forEach(module -> searches.put(module, new CrossingSearch(module, this, searches)));
            }
            crossings = List.copyOf(searches.values());
        }
        return crossings;
    }

    /** What of {@code module} has an effect. */
    Liveness liveness(NetModule module) {
        return livenesses.computeIfAbsent(module, key -> Liveness.of(key, this));
    }

    /** The paths of modules from inputs to outputs. */
    ThroughPaths through() {
        return through;
    }
}
