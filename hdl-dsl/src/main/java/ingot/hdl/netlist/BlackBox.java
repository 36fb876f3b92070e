package ingot.hdl.netlist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What stands in place of the body of a module that is written elsewhere: hard macros, vendors' cells, Verilog of others.
 *
 * @param verilogName the name of the module in Verilog; several modules of a netlist may share it
 * @param parameters Verilog parameters by name, in order: an {@link Integer}, {@link Long}, {@link java.math.BigInteger} or {@link String}
 * @param depends for every output the inputs that it depends on in the same cycle; an output that is not a key depends on none
 * @param behaviour makes a new model of one instance; empty where there is none, and then the JVM engine refuses the design
 * @param verilog source text of the module, for simulators that read it; empty where the user brings it
 */
public record BlackBox(
        String verilogName,
        Map<String, Object> parameters,
        Map<String, Set<String>> depends,
        Optional<Supplier<? extends Behaviour>> behaviour,
        Optional<String> verilog) {
    public BlackBox {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        depends = Map.copyOf(depends);
        parameters.forEach((name, value) -> {
            switch (value) {
                case Integer _, Long _, java.math.BigInteger _, String _ -> { }
                default -> throw new IllegalArgumentException("parameter `" + name + "` of " + verilogName + " is a "
                        + value.getClass().getSimpleName() + "; Verilog takes numbers and strings");
            }
        });
    }
}
