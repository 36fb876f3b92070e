package ingot.flow.study;

import ingot.hdl.plot.Page;
import ingot.hdl.plot.Plot;
import ingot.hdl.plot.Plot.Point;
import ingot.hdl.plot.Scale;
import ingot.systolic.analysis.Chip;
import ingot.systolic.analysis.DataflowStudy;
import ingot.systolic.analysis.Encoding;
import ingot.systolic.analysis.MappingSearch;
import ingot.systolic.analysis.Roofline;
import ingot.systolic.analysis.Stationary;
import ingot.systolic.workload.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The layers of a network under the roofline of an accelerator, the rooflines of other encodings of numbers, and those of published chips. */
public final class RooflineReport {
    private RooflineReport() {}

    /** The roofline of the accelerator of {@code search}, with the layers where their best mapping for {@code stationary} puts them. */
    public static Study of(Workload workload, MappingSearch search, Stationary stationary) {
        var accelerator = search.accelerator();
        var study = DataflowStudy.of(workload, search);
        var page = new Page("Roofline: " + workload.name());
        page.text(("%s, %s: %d multipliers, %s bytes a cycle from outside. A point is a layer with its best mapping: what it reaches, over the products for "
                + "each byte that it moves.").formatted(accelerator.name(), stationary.title(), accelerator.elements(), accelerator.dramBytesPerCycle()));
        var points = new ArrayList<Point>();
        var rows = new ArrayList<List<String>>();
        var layers = new ArrayList<Map<String, Object>>();
        var roof = Roofline.of(accelerator, Encoding.INT8);
        for (var layer : study.layers()) {
            var cost = layer.costs().get(stationary);
            if (cost == null) {
                continue;
            }
            double intensity = (double) cost.macs() / cost.dramBytes();
            double reached = (double) cost.macs() / cost.cycles();
            points.add(new Point(intensity, reached, "%s: %s products a cycle".formatted(layer.layer().name(), Numbers.digits(reached, 1))));
            rows.add(List.of(layer.layer().name(), Numbers.digits(intensity, 2), Numbers.digits(roof.reach(intensity), 1), Numbers.digits(reached, 1),
                    Numbers.percent(reached / roof.reach(intensity)), cost.limit().name().toLowerCase(Locale.ROOT)));
            layers.add(Map.of("name", layer.layer().name(), "intensity", intensity, "reach", roof.reach(intensity), "reached", reached));
        }
        page.picture(plot(roofs(accelerator.elements(), accelerator.dramBytesPerCycle()), points));
        page.table(List.of("layer", "products per byte", "roof", "reached", "of the roof", "held back by"), rows);
        var encodings = encodings(workload, accelerator.elements(), accelerator.dramBytesPerCycle());
        page.heading("Other encodings").text("The least that the network can take when each layer is on its roof: everything moves once.")
                .table(List.of("encoding", "ridge, products per byte", "least cycles", "faster than INT8"), encodings);
        chips(page);
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("workload", workload.name());
        numbers.put("macsPerCycle", roof.macsPerCycle());
        numbers.put("bytesPerCycle", roof.bytesPerCycle());
        numbers.put("layers", layers);
        numbers.put("encodings", encodings);
        numbers.put("chips", StudyData.chips());
        long under = points.stream().filter(point -> point.x() < roof.ridge()).count();
        return new Study("roofline", List.of("%d of %d layers are left of the ridge, where memory decides".formatted(under, points.size())), page, numbers);
    }

    private static Map<String, Roofline> roofs(int elements, double bytesPerCycle) {
        var roofs = new LinkedHashMap<String, Roofline>();
        for (var encoding : Encoding.values()) {
            roofs.merge(encoding.title(), new Roofline((double) elements * encoding.speed(), bytesPerCycle), (a, b) -> a);
        }
        return roofs;
    }

    private static String plot(Map<String, Roofline> roofs, List<Point> points) {
        double least = points.stream().mapToDouble(Point::x).min().orElse(1);
        double most = Math.max(points.stream().mapToDouble(Point::x).max().orElse(1), 4 * roofs.values().stream().mapToDouble(Roofline::ridge).max().orElse(1));
        double top = roofs.values().stream().mapToDouble(Roofline::macsPerCycle).max().orElse(1);
        var x = Scale.powers("products per byte", least, most);
        double bottom = Math.min(roofs.values().iterator().next().reach(x.low()), points.stream().mapToDouble(Point::y).min().orElse(top));
        var plot = new Plot(x, Scale.powers("products per cycle", bottom, top));
        roofs.forEach((name, roof) -> plot.line(name, List.of(new Point(x.low(), roof.reach(x.low())), new Point(roof.ridge(), roof.macsPerCycle()),
                new Point(x.high(), roof.macsPerCycle()))));
        return plot.points("layers, INT8", points).svg();
    }

    private static List<List<String>> encodings(Workload workload, int elements, double bytesPerCycle) {
        double int8 = cycles(workload, Encoding.INT8, elements, bytesPerCycle);
        return Arrays.stream(Encoding.values()).map(encoding -> {
            double cycles = cycles(workload, encoding, elements, bytesPerCycle);
            return List.of(encoding.title(), Numbers.digits(elements * encoding.speed() / bytesPerCycle, 1), Numbers.count(cycles), Numbers.digits(int8 / cycles, 2));
        }).toList();
    }

    private static double cycles(Workload workload, Encoding encoding, int elements, double bytesPerCycle) {
        var roof = new Roofline((double) elements * encoding.speed(), bytesPerCycle);
        return workload.products().stream().mapToDouble(layer -> layer.macs() / roof.reach(Roofline.intensity(layer.operator(), encoding))).sum();
    }

    /** Published accelerators on one roofline, and as a table. */
    private static void chips(Page page) {
        var chips = StudyData.chips();
        var plot = new Plot(Scale.powers("operations per byte", 0.1, 5000), Scale.powers("operations per second, highest format", 1e11, 4e15));
        for (var chip : chips) {
            double ridge = chip.mostOpsPerSecond() / (1e9 * chip.memoryGBps());
            plot.line(chip.name(), List.of(new Point(0.1, 1e8 * chip.memoryGBps()), new Point(ridge, chip.mostOpsPerSecond(), chip.name()),
                    new Point(9999, chip.mostOpsPerSecond())));
        }
        page.heading("Published accelerators").picture(plot.svg()).table(List.of("chip", "year", "10¹² operations/s", "GB/s", "GB", "MB on chip", "W", "source"),
                chips.stream().map(RooflineReport::row).toList());
    }

    private static List<String> row(Chip chip) {
        var formats = chip.teraOps().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + Numbers.brief(entry.getValue())).toList();
        return List.of(chip.name(), String.valueOf(chip.year()), String.join(", ", formats), Numbers.count(chip.memoryGBps()), Numbers.brief(chip.memoryGB()),
                known(chip.sramMB()), known(chip.watts()), chip.source());
    }

    private static String known(double value) {
        return value == 0 ? "–" : Numbers.brief(value);
    }
}
