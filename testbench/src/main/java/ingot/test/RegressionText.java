package ingot.test;

import ingot.formal.PlacedProperty;
import ingot.formal.Trace;
import ingot.hdl.Bool;
import ingot.hdl.Design;
import ingot.hdl.EnumOf;
import ingot.hdl.netlist.Port;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A trace as the text of a hardware test, ready to be pasted into the test class that found it. */
final class RegressionText {
    private static final String INDENT = "    ";
    private final Design<?> design;
    private final Map<String, PortPaths.Named> paths;
    private final StringBuilder text = new StringBuilder();
    private int waiting;

    private RegressionText(Design<?> design) {
        this.design = design;
        paths = PortPaths.of(design);
    }

    static String of(Design<?> design, Trace trace, List<PlacedProperty> properties) {
        return new RegressionText(design).write(trace, properties);
    }

    private String write(Trace trace, List<PlacedProperty> properties) {
        var name = properties.getFirst().property().name();
        var counterexample = "counterexampleOf" + Arrays.stream(name.split("_")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining());
        text.append("@HardwareTest(reset = false, randomPowerUp = false)\nvoid ").append(counterexample).append("(Dut<")
                .append(design.top().getClass().getSimpleName()).append("> dut) {\n");
        trace.powerUp().forEach((state, value) -> text.append(INDENT).append("// at power-up ").append(state).append(" is ").append(value)
                .append("\n"));
        for (int cycle = 0; cycle < trace.cycles(); cycle++) {
            changes(trace, cycle);
            if (cycle == 0 && design.reset().isPresent()) {
                line("dut.reset(1);");
            } else if (!trace.rising().isEmpty() && !trace.rising().get(cycle).containsAll(clocks())) {
                steps();
                line(step(trace.rising().get(cycle)));
            } else {
                waiting++;
            }
        }
        steps();
        properties.forEach(property -> text.append(INDENT).append("// cycle ").append(trace.cycles() - 1).append(": ").append(property).append('\n'));
        return text.append("}").toString();
    }

    private List<String> clocks() {
        return design.netlist().top().ports().stream().filter(port -> port.role() == Port.Role.CLOCK).map(Port::name).toList();
    }

    private String step(List<String> rising) {
        if (paths.keySet().containsAll(rising)) {
            return "dut.step(1, " + rising.stream().map(clock -> paths.get(clock).expression()).collect(Collectors.joining(", ")) + ");";
        }
        return "dut.simulator().stepClocks(1, " + rising.stream().map(clock -> "dut.simulator().port(\"" + clock + "\")")
                .collect(Collectors.joining(", ")) + ");";
    }

    /** Pokes what differs from the cycle before; inputs begin as 0. */
    private void changes(Trace trace, int cycle) {
        trace.inputs().get(cycle).forEach((name, value) -> {
            var before = cycle == 0 ? BigInteger.ZERO : trace.inputs().get(cycle - 1).get(name);
            var port = design.netlist().top().port(name);
            if (!value.equals(before) && port.role() != Port.Role.RESET) {
                steps();
                line(poke(port, port.type().wrap(value)));
            }
        });
    }

    private void steps() {
        if (waiting > 0) {
            line(waiting == 1 ? "dut.step();" : "dut.step(" + waiting + ");");
            waiting = 0;
        }
    }

    private String poke(Port port, BigInteger value) {
        var named = paths.get(port.name());
        if (named == null) {
            return "dut.simulator().poke(dut.simulator().port(\"" + port.name() + "\"), " + number(value) + ");";
        }
        var shown = switch (named.word()) {
            case Bool _ -> String.valueOf(value.signum() != 0);
            case EnumOf<?> choice when value.bitLength() < 31 && value.intValue() < choice.constants().size() -> {
                var constant = choice.constants().get(value.intValue());
                yield constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            }
            default -> number(value);
        };
        return "dut.poke(" + named.expression() + ", " + shown + ");";
    }

    private static String number(BigInteger value) {
        return value.bitLength() < 32 ? value.toString()
                : value.bitLength() < 64 ? "0x" + Long.toHexString(value.longValue()) + "L" : "new BigInteger(\"" + value + "\")";
    }

    private void line(String line) {
        text.append(INDENT).append(line).append('\n');
    }
}
