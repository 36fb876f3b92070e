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

    /**
     * The functions for Java. A step first settles what was poked, where {@code settled} is 0: Verilator does not see an input that changes together
     * with the clock in all of the hierarchy.
     */
    static String cpp(Netlist netlist, ModelInternals internals) {
        var ports = netlist.top().ports();
        var addresses = used(ports).map(i -> "    case " + i + ": return &handle->model.p" + i + ";")
                .collect(Collectors.joining("\n"));
        var fall = clocks(ports).stream().map(i -> "model.p" + i + " = 0;").collect(Collectors.joining(" ")) + "\n    "
                + (internals.previousClocks().isEmpty() ? internals.evaluation() : internals.previousClocks().stream()
                        .map(field -> "model.rootp->" + field + " = 0;").collect(Collectors.joining(" ")));
        return """
                #include "V%1$s.h"
                #include "V%1$s___024root.h"
                #include "verilated.h"
                #include <cstring>
                #define EXPORT extern "C" __attribute__((visibility("default")))

                struct PowerUp {
                  void (*instance)(int, const char*);
                  long long (*value)(int, int, int);
                };
                // Answers the model whose first evaluation runs in this thread.
                static thread_local PowerUp power_up;
                extern "C" void ingot_instance(int module, const char* path) { power_up.instance(module, path); }
                extern "C" long long ingot_power_up(int item, int index, int chunk) { return power_up.value(item, index, chunk); }

                struct Handle {
                  PowerUp answers;
                  VerilatedContext context;
                  V%1$s model;
                  bool started = false;
                  Handle(PowerUp answers, int reset, int seed) : answers(answers), model{prepare(context, reset, seed), ""} {}
                  void start() {
                    started = true;
                    power_up = answers;
                    model.eval();
                    %5$s
                  }
                  static VerilatedContext* prepare(VerilatedContext& context, int reset, int seed) {
                    context.randReset(reset);
                    context.randSeed(seed);
                    return &context;
                  }
                };
                EXPORT Handle* ingot_open(decltype(PowerUp::instance) instance, decltype(PowerUp::value) value, int reset, int seed) {
                  auto handle = new Handle({instance, value}, reset, seed);
                  auto& model = handle->model;
                  %6$s
                  return handle;
                }
                EXPORT void ingot_close(Handle* handle) { handle->model.final(); delete handle; }
                EXPORT void* ingot_port(Handle* handle, int index) {
                  switch (index) {
                %2$s
                    default: return nullptr;
                  }
                }
                EXPORT void ingot_eval(Handle* handle) {
                  auto& model = handle->model;
                  if (!handle->started) handle->start();
                  %8$s
                }
                EXPORT void ingot_step(Handle* handle, long cycles, int settled) {
                  auto& model = handle->model;
                  if (!settled) ingot_eval(handle);
                  for (long i = 0; i < cycles; i++) {
                    %3$s
                    %8$s
                    %4$s
                  }
                }
                EXPORT void ingot_step_clocks(Handle* handle, long clocks, long cycles, int settled) {
                  auto& model = handle->model;
                  if (!settled) ingot_eval(handle);
                  for (long i = 0; i < cycles; i++) {
                    %7$s
                    %8$s
                    %4$s
                  }
                }
                """.formatted(TOP, addresses,
                clocks(ports).stream().map(i -> "model.p" + i + " = 1;").collect(Collectors.joining(" ")),
                fall,
                internals.edges().stream().map(field -> "model.rootp->" + field + " ^= 1;").collect(Collectors.joining(" ")),
                inputs(ports), someClocks(ports), internals.evaluation());
    }

    /** All inputs to 0: with random state they would start with anything. */
    private static String inputs(List<Port> ports) {
        return used(ports).filter(i -> ports.get(i).direction() == Direction.INPUT)
                .map(i -> "memset(&model.p" + i + ", 0, sizeof(model.p" + i + "));").collect(Collectors.joining("\n  "));
    }

    private static String someClocks(List<Port> ports) {
        var clocks = clocks(ports);
        return IntStream.range(0, clocks.size())
                .mapToObj(n -> "model.p" + clocks.get(n) + " = clocks >> " + n + " & 1;").collect(Collectors.joining(" "));
    }

    /** Whether something may change without a clock edge; nobody knows what is in a black box. */
    static boolean resetsAtOnce(Netlist netlist) {
        return netlist.modules().stream().anyMatch(module -> module.blackBox().isPresent()
                || module.registers().stream().flatMap(register -> register.clocking().reset().stream())
                        .anyMatch(reset -> reset.kind() == Clocking.Reset.Kind.ASYNCHRONOUS));
    }

    /** The numbers of the clock ports. */
    static List<Integer> clocks(List<Port> ports) {
        return used(ports).filter(i -> ports.get(i).role() == Port.Role.CLOCK).toList();
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
