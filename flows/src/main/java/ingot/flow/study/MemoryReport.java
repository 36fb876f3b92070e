package ingot.flow.study;

import ingot.hdl.plot.Page;
import ingot.hdl.plot.Plot;
import ingot.hdl.plot.Plot.Point;
import ingot.hdl.plot.Scale;
import ingot.systolic.analysis.Accelerator;
import ingot.systolic.analysis.CachedRun;
import ingot.systolic.analysis.EnergyTable;
import ingot.systolic.analysis.Goal;
import ingot.systolic.analysis.MappingSearch;
import ingot.systolic.analysis.Stationary;
import ingot.systolic.workload.Work;
import ingot.systolic.workload.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What memory does to a network on an accelerator: room against traffic, for scratchpads and for a cache of the same size, and bandwidth against cycles. */
public final class MemoryReport {
    private static final List<Integer> KIBIBYTES = List.of(16, 32, 64, 128, 256, 512, 1024);
    private static final List<Double> BYTES_PER_CYCLE = List.of(1.0, 4.0, 16.0, 64.0, 256.0);
    private static final Stationary ARRAY = Stationary.WEIGHTS;

    private final Workload workload;
    private final Accelerator accelerator;
    private final EnergyTable energies;

    private MemoryReport(Workload workload, Accelerator accelerator, EnergyTable energies) {
        this.workload = workload;
        this.accelerator = accelerator;
        this.energies = energies;
    }

    /** With the weight-stationary array of {@code accelerator}; its memories are changed one by one. */
    public static Study of(Workload workload, Accelerator accelerator, EnergyTable energies) {
        return new MemoryReport(workload, accelerator, energies).report();
    }

    private Study report() {
        double least = workload.products().stream().mapToDouble(layer -> layer.times() * (double) (layer.operator().inputs() + layer.operator().weights()
                + layer.operator().cached() + layer.operator().outputs())).sum() * accelerator.input().width() / 8;
        var scratchpad = KIBIBYTES.stream().map(size -> new Point(size, total(works -> traffic(works, size)))).toList();
        var cache = KIBIBYTES.stream().map(size -> new Point(size, total(work -> (double) CachedRun.bytes(accelerator, work.convolution(), 1024L * size)))).toList();
        var page = new Page("Memory: " + workload.name());
        page.text("%s, %s. Three quarters of the room are for operands and a quarter for sums; a cache of the same size has all of it for operands and outputs."
                .formatted(accelerator.name(), ARRAY.title()));
        page.heading("Room").picture(new Plot(Scale.powers("KiB on the chip", 16, 1024), Scale.from0("bytes to and from outside", cache.getFirst().y()))
                .line("scratchpads, the best tiles", scratchpad).line("cache, 8 ways, plain loops", cache)
                .line("everything once", List.of(new Point(16, least), new Point(1024, least))).svg());
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < KIBIBYTES.size(); i++) {
            rows.add(List.of(KIBIBYTES.get(i) + " KiB", Numbers.count(scratchpad.get(i).y()), Numbers.count(cache.get(i).y()),
                    Numbers.digits(cache.get(i).y() / scratchpad.get(i).y(), 2)));
        }
        page.table(List.of("room", "scratchpads, bytes", "cache, bytes", "cache against scratchpads"), rows);
        var outside = BYTES_PER_CYCLE.stream().map(bytes -> new Point(bytes, total(work -> cycles(work, bytes, accelerator.bufferBytesPerCycle())))).toList();
        var inside = BYTES_PER_CYCLE.stream().map(bytes -> new Point(bytes, total(work -> cycles(work, accelerator.dramBytesPerCycle(), bytes)))).toList();
        page.heading("Bandwidth")
                .text("Cycles when one of the two bandwidths changes and the other one stays: %s bytes a cycle from outside, %s between scratchpads and array."
                        .formatted(accelerator.dramBytesPerCycle(), accelerator.bufferBytesPerCycle()));
        double fastest = Math.min(outside.getLast().y(), inside.getLast().y());
        page.picture(new Plot(Scale.powers("bytes per cycle", 1, 256), Scale.powers("cycles", fastest, inside.getFirst().y()))
                .line("from outside", outside).line("between scratchpads and array", inside).svg());
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("workload", workload.name());
        numbers.put("scratchpadBytes", byX(scratchpad));
        numbers.put("cacheBytes", byX(cache));
        numbers.put("everythingOnceBytes", least);
        numbers.put("cyclesByBytesFromOutside", byX(outside));
        numbers.put("cyclesByBytesInside", byX(inside));
        return new Study("memory", List.of("with 128 KiB a cache moves %s times what scratchpads move".formatted(rows.get(3).get(3))), page, numbers);
    }

    private static Map<Double, Double> byX(List<Point> points) {
        var map = new LinkedHashMap<Double, Double>();
        points.forEach(point -> map.put(point.x(), point.y()));
        return map;
    }

    /** The sum over all products of the network; equal ones are looked at once. */
    private double total(Function<Work, Double> measure) {
        var known = new HashMap<Work, Double>();
        double total = 0;
        for (var layer : workload.products()) {
            for (var work : layer.operator().work()) {
                total += layer.times() * (double) work.times() * known.computeIfAbsent(work, measure);
            }
        }
        return total;
    }

    private double traffic(Work work, int kibibytes) {
        return new MappingSearch(accelerator.withBuffers(768L * kibibytes, 256L * kibibytes), energies, Goal.TRAFFIC).best(ARRAY, work.convolution()).cost().dramBytes();
    }

    private double cycles(Work work, double outside, double inside) {
        var changed = accelerator.withDramBytesPerCycle(outside).withBufferBytesPerCycle(inside);
        return new MappingSearch(changed, energies, Goal.CYCLES).best(ARRAY, work.convolution()).cost().cycles();
    }
}
