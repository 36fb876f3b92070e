package ingot.sim.verilator;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Type;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The glue between a design and Java: a SystemVerilog top with ports {@code p0}, {@code p1} …, which no tool renames, and the C++
 * functions that Java calls. Zero-width ports do not exist here.
 */
final class Shim {
    /** Top module and prefix of the C++ model. */
    static final String TOP = "ingot_shim";

    private Shim() {}

    /** The wrapper module, to stand behind the design's own modules. */
    static String systemVerilog(NetModule top) {
        var ports = top.ports();
        var header = used(ports).map(i -> "  " + direction(ports.get(i)) + " logic" + range(ports.get(i).type()) + " p" + i)
                .collect(Collectors.joining(",\n"));
        var connections = used(ports).map(i -> "    ." + ports.get(i).name() + "(p" + i + ")")
                .collect(Collectors.joining(",\n"));
        return "\nmodule " + TOP + (header.isEmpty() ? "" : " (\n" + header + "\n)") + ";\n  " + top.name() + " dut (\n"
                + connections + "\n  );\nendmodule\n";
    }

    /** The functions for Java. {@code previousClock} are the model's fields that hold a clock's last value, if they are known. */
    static String cpp(Netlist netlist, List<String> previousClock) {
        var ports = netlist.top().ports();
        var addresses = used(ports).map(i -> "    case " + i + ": return &handle->model.p" + i + ";")
                .collect(Collectors.joining("\n"));
        return """
                #include "V%1$s.h"
                #include "V%1$s___024root.h"
                #include "verilated.h"
                #define EXPORT extern "C" __attribute__((visibility("default")))

                struct Handle {
                  VerilatedContext context;
                  V%1$s model{&context, ""};
                };
                EXPORT Handle* ingot_open() {
                  auto handle = new Handle;
                  auto& model = handle->model;
                  %5$s
                  model.eval();
                  return handle;
                }
                EXPORT void ingot_close(Handle* handle) { handle->model.final(); delete handle; }
                EXPORT void* ingot_port(Handle* handle, int index) {
                  switch (index) {
                %2$s
                    default: return nullptr;
                  }
                }
                EXPORT void ingot_eval(Handle* handle) { handle->model.eval(); }
                EXPORT void ingot_step(Handle* handle, long cycles) {
                  auto& model = handle->model;
                  for (long i = 0; i < cycles; i++) {
                    %3$s
                    model.eval();
                    %4$s
                  }
                }
                """.formatted(TOP, addresses, clocks(ports, 1), previousClock.isEmpty()
                        ? clocks(ports, 0) + "\n    model.eval();"
                        : clocks(ports, 0) + "\n    " + previousClock.stream()
                                .map(field -> "model.rootp->" + field + " = 0;").collect(Collectors.joining(" ")),
                used(ports).filter(i -> isAsynchronousLow(netlist, ports.get(i)))
                        .map(i -> "model.p" + i + " = 1; model.eval(); model.p" + i + " = 0;").collect(Collectors.joining(" ")));
    }

    /**
     * Whether {@code port} is a reset that acts at once, and acts at power-up because it is 0: the model needs a falling edge to
     * notice.
     */
    private static boolean isAsynchronousLow(Netlist netlist, Port port) {
        return port.role() == Port.Role.RESET && netlist.modules().stream()
                .flatMap(module -> module.registers().stream())
                .flatMap(register -> register.clocking().reset().stream())
                .anyMatch(reset -> reset.kind() == Clocking.Reset.Kind.ASYNCHRONOUS && !reset.activeHigh()
                        && reset.signal().name().equals(port.name()));
    }

    private static String clocks(List<Port> ports, int value) {
        return used(ports).filter(i -> ports.get(i).role() == Port.Role.CLOCK)
                .map(i -> "model.p" + i + " = " + value + ";").collect(Collectors.joining(" "));
    }

    private static Stream<Integer> used(List<Port> ports) {
        return IntStream.range(0, ports.size()).boxed().filter(i -> ports.get(i).type().width() > 0);
    }

    private static String direction(Port port) {
        return port.direction() == Direction.INPUT ? "input " : "output";
    }

    private static String range(Type type) {
        return (type.signed() ? " signed" : "") + " [" + (type.width() - 1) + ":0]";
    }
}
