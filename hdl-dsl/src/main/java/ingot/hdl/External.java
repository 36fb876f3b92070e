package ingot.hdl;

import ingot.hdl.netlist.Behaviour;
import ingot.hdl.netlist.BlackBox;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What {@link Module#external} says about a module that is written elsewhere. */
public final class External {
    private final Builder builder;
    private final Here here;
    private final String verilogName;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<Expr, List<Expr>> depends = new LinkedHashMap<>();
    private Optional<Supplier<? extends Behaviour>> behaviour = Optional.empty();
    private Optional<String> verilog = Optional.empty();

    External(Builder builder, String verilogName, Here here) {
        this.builder = builder;
        this.verilogName = verilogName;
        this.here = here;
    }

    /** Sets a Verilog parameter to a number. */
    public External parameter(String name, long value) {
        parameters.put(name, value);
        return this;
    }

    /** Sets a Verilog parameter to a text. */
    public External parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /** Says that {@code output} depends on {@code inputs} in the same cycle. Outputs of which nothing is said come from registers. */
    public External combinational(Word output, Word... inputs) {
        var read = depends.computeIfAbsent(output.expr, key -> new ArrayList<>());
        for (var input : inputs) {
            read.add(input.expr);
        }
        return this;
    }

    /** What the module does, in Java: {@code model} makes the state of one instance. Simulators run it. */
    public External behaviour(Supplier<? extends Behaviour> model) {
        behaviour = Optional.of(model);
        return this;
    }

    /** The Verilog source of the module. The Verilator engine takes it instead of the Java model. */
    public External verilog(String source) {
        verilog = Optional.of(source);
        return this;
    }

    /** The finished module: ports and nothing else. */
    NetModule finish(NetModule described) {
        if (!described.processes().isEmpty() || !described.instances().isEmpty() || !described.registers().isEmpty()) {
            here.error("E085", "module " + builder.module.getClass().getSimpleName() + " is external and also describes logic",
                    "leave ports and external(...) only, and put the logic into a module around it");
        }
        var ports = new LinkedHashMap<String, Set<String>>();
        depends.forEach((output, inputs) -> {
            var names = new LinkedHashSet<String>();
            inputs.forEach(input -> names.add(name(input, Direction.INPUT, described)));
            ports.put(name(output, Direction.OUTPUT, described), names);
        });
        var box = new BlackBox(verilogName, parameters, ports, behaviour, verilog);
        return new NetModule("", described.description(), described.ports(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), ingot.hdl.netlist.Verification.NONE, Optional.of(box), Optional.empty(), described.source());
    }

    private String name(Expr expr, Direction direction, NetModule described) {
        var port = builder.settled(expr, described).filter(found -> found.direction() == direction);
        if (port.isPresent()) {
            return port.get().name();
        }
        here.error("E086", "`combinational` of something that is not an " + (direction == Direction.INPUT ? "input" : "output")
                + " of the external module", "name an output first, then the inputs that it depends on");
        return "";
    }
}
