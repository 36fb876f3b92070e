package ingot.flow.study;

import ingot.hdl.plot.Page;
import ingot.hdl.plot.Plot;
import ingot.hdl.plot.Plot.Point;
import ingot.hdl.plot.Scale;
import ingot.systolic.analysis.Chip;
import ingot.systolic.analysis.DecodeModel;
import ingot.systolic.analysis.DieToDie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A die that computes and a die with the memory's ports, and a link between them: what the link costs, and when it is what holds decoding back. */
public final class ChipletReport {
    private static final int MOST_MODULES = 32;
    private static final List<Double> SPEEDS = List.of(16.0, 32.0);

    private ChipletReport() {}

    /** @param chip whose computation and memory are now on two dies */
    public static Study of(DecodeModel model, Chip chip, String format) {
        double memory = 1e9 * chip.memoryGBps();
        var links = new LinkedHashMap<String, IntFunction<DieToDie>>();
        for (double speed : SPEEDS) {
            links.put("standard package, %.0f GT/s".formatted(speed), modules -> DieToDie.ucieStandard(speed, modules));
            links.put("advanced package, %.0f GT/s".formatted(speed), modules -> DieToDie.ucieAdvanced(speed, modules));
        }
        double whole = model.on(chip.opsPerSecond(format), memory).tokensPerSecond();
        var page = new Page("Two dies: %s on %s".formatted(model.model().name(), chip.name()));
        page.text("Weights, keys and values cross the link. On one die it is %s tokens per second.".formatted(Numbers.digits(whole, 1)));
        var plot = new Plot(Scale.from0("modules", MOST_MODULES), Scale.from0("tokens per second", whole));
        var rows = new ArrayList<List<String>>();
        var numbers = new ArrayList<Map<String, Object>>();
        links.forEach((name, link) -> {
            var points = new ArrayList<Point>();
            for (int modules = 1; modules <= MOST_MODULES; modules++) {
                points.add(new Point(modules, rate(model, chip, format, link.apply(modules))));
            }
            plot.line(name, points);
            int needed = needed(link, memory);
            var enough = link.apply(needed);
            double moved = memory * Math.min(1, enough.bytesPerSecond() / memory);
            rows.add(List.of(name, Numbers.count(link.apply(1).bytesPerSecond() / 1e9), String.valueOf(needed), Numbers.digits(enough.edgeMm(), 1),
                    Numbers.digits(enough.watts(moved), 2), Numbers.digits(enough.watts(moved) / (moved * 8) * 1e12, 2), Numbers.digits(enough.latencyNs(), 0)));
            numbers.add(Map.of("link", enough, "modulesForAllOfTheMemory", needed, "edgeMm", enough.edgeMm(), "watts", enough.watts(moved)));
        });
        page.picture(plot.svg()).heading("Modules for all of the memory's bandwidth").table(List.of("link", "GB/s of a module, each way", "modules", "mm of a die's edge",
                "W", "pJ per bit of payload", "ns there and back"), rows);
        page.remark(DieToDie.ucieStandard(32, 1).source() + "; payload 236 of the 256 bytes of a flit.");
        return new Study("chiplet", List.of("one die: %s tokens per second; a link of %s modules in a standard package keeps up".formatted(Numbers.digits(whole, 1),
                rows.getFirst().get(2))), page, Map.of("tokensPerSecondOnOneDie", whole, "links", numbers));
    }

    /** Tokens per second when all that comes from memory crosses {@code link}. */
    static double rate(DecodeModel model, Chip chip, String format, DieToDie link) {
        return model.on(chip.opsPerSecond(format), Math.min(1e9 * chip.memoryGBps(), link.bytesPerSecond())).tokensPerSecond();
    }

    private static int needed(IntFunction<DieToDie> link, double bytesPerSecond) {
        return (int) Math.ceil(bytesPerSecond / link.apply(1).bytesPerSecond());
    }
}
