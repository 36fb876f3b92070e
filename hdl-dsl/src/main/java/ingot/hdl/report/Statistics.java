package ingot.hdl.report;

import ingot.hdl.json.JsonWriter;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * How large a design is: what every module holds, what the whole design holds, and how deep its logic is. Word level, before
 * any optimisation; area and timing come from synthesis.
 *
 * @param top name of the top module
 * @param modules for every module what it holds itself, without its instances
 * @param uses how often every module is there
 * @param total what the whole hierarchy holds
 * @param deepest the longest chain of operators
 */
public record Statistics(
        String top, SequencedMap<String, Contents> modules, SequencedMap<String, BigInteger> uses, Contents total, DeepestPath deepest) {
    public Statistics {
        modules = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(modules));
        uses = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(uses));
    }

    /** Counts {@code netlist}. */
    public static Statistics of(Netlist netlist) {
        var order = netlist.modules();
        var uses = new LinkedHashMap<NetModule, BigInteger>();
        order.reversed().forEach(module -> uses.put(module, BigInteger.ZERO));
        uses.put(netlist.top(), BigInteger.ONE);
        var contents = new LinkedHashMap<String, Contents>();
        var counts = new LinkedHashMap<String, BigInteger>();
        var total = Contents.NONE;
        for (var module : order.reversed()) { // every module after those that use it
            module.instances().forEach(instance -> uses.merge(instance.module(), uses.get(module), BigInteger::add));
            var own = Contents.of(module);
            contents.put(module.name(), own);
            counts.put(module.name(), uses.get(module));
            total = total.plus(own, uses.get(module));
        }
        return new Statistics(netlist.top().name(), contents, counts, total, DeepestPath.of(netlist));
    }

    /** A table for people. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(format("%-32s %10s %10s %10s %12s %10s %10s", "module", "copies", "registers", "bits", "memory bits", "instances", "operators"));
        modules.forEach((name, own) -> lines.add(row(name, uses.get(name).toString(), own)));
        lines.add(row("total", "", total));
        lines.add("");
        lines.add(format("%-32s %10s %10s", "operator", "width", "count"));
        total.operators().forEach((operator, count) -> lines.add(format("%-32s %10d %10d", operator.kind(), operator.width(), count)));
        lines.add("");
        lines.add(format("deepest path: %d operators", deepest.levels()));
        deepest.steps().forEach(step -> lines.add(format("  %-30s %s", step.what(), step.source())));
        return String.join("\n", lines) + "\n";
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String row(String name, String copies, Contents own) {
        return format("%-32s %10s %10d %10d %12d %10d %10d",
                name, copies, own.registers(), own.registerBits(), own.memoryBits(), own.instances(), own.operatorCount());
    }

    /** The same for programs. */
    public String json() {
        var json = new JsonWriter();
        json.object().field("format", "ingot-statistics").field("version", 1).field("top", top).name("modules").object();
        modules.forEach((name, own) -> {
            json.name(name).object().name("copies").value(uses.get(name));
            members(json, own);
            json.end();
        });
        json.end().name("total").object();
        members(json, total);
        json.end().name("deepestPath").object().field("operators", deepest.levels()).name("steps").array();
        deepest.steps().forEach(step -> json.object().field("what", step.what()).field("source", step.source().toString()).end());
        return json.end().end().end().toString();
    }

    private static void members(JsonWriter json, Contents own) {
        json.name("registers").value(own.registers()).name("registerBits").value(own.registerBits())
                .name("memories").value(own.memories()).name("memoryBits").value(own.memoryBits())
                .name("instances").value(own.instances()).name("clockGates").value(own.clockGates()).name("operators").array();
        own.operators().forEach((operator, count) ->
                json.object().field("kind", operator.kind()).field("width", operator.width()).name("count").value(count).end());
        json.end();
    }
}
