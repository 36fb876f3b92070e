package ingot.flow.study;

import ingot.flow.study.StudyData.Published;
import ingot.hdl.plot.Bars;
import ingot.hdl.plot.Page;
import ingot.hdl.plot.Plot;
import ingot.hdl.plot.Plot.Point;
import ingot.hdl.plot.Scale;
import ingot.systolic.analysis.Chip;
import ingot.systolic.analysis.DecodeModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tokens per second of a decoder on a chip, what holds it back, and how far measured systems fall short of the same bound. */
public final class DecodeReport {
    private DecodeReport() {}

    /** @param format that products are computed in, as the chip's data name it */
    public static Study of(DecodeModel model, Chip chip, String format) throws IOException {
        double ops = chip.opsPerSecond(format);
        double bytes = 1e9 * chip.memoryGBps();
        var times = model.on(ops, bytes);
        var page = new Page("Decoding: %s on %s".formatted(model.model().name(), chip.name()));
        page.text("Weights of %s bits, keys and values of %s bits, batch %d, context %d. At most %s tokens per second; %s decides.".formatted(model.weightBits(),
                model.cacheBits(), model.batch(), model.context(), Numbers.digits(times.tokensPerSecond(), 1), times.bound()));
        page.text("It needs %s GB; the chip has %s.".formatted(Numbers.digits(model.bytes() / 1e9, 2), Numbers.brief(chip.memoryGB())));
        page.heading("A step, in milliseconds").picture(new Bars("ms", List.of("reading weights", "keys and values", "multiplying"))
                .add("each on its own", List.of(1e3 * times.weights(), 1e3 * times.cache(), 1e3 * times.compute())).svg());
        page.heading("Batch").picture(batches(model, ops, bytes)).heading("Context").picture(contexts(model, ops, bytes));
        var published = published();
        page.heading("Measured by others")
                .text("The same bound for what others have measured and published. The rest is overhead: launching, softmax, the way between chips.")
                .table(List.of("chip", "model", "bits of a weight", "bound, tokens/s", "measured", "of the bound"), published.rows());
        page.remark("Measured: " + StudyData.DECODE_SOURCE + ". Chip: " + chip.source() + ".");
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("model", model);
        numbers.put("chip", chip);
        numbers.put("format", format);
        numbers.put("times", times);
        numbers.put("bound", times.bound());
        numbers.put("bytes", model.bytes());
        numbers.put("published", published.numbers());
        var summary = "at most %s tokens per second: %s decides".formatted(Numbers.digits(times.tokensPerSecond(), 1), times.bound());
        return new Study("decode", List.of(summary), page, numbers);
    }

    private static String batches(DecodeModel model, double ops, double bytes) {
        var batches = IntStream.iterate(1, batch -> batch <= 512, batch -> 2 * batch).boxed().toList();
        var points = batches.stream().map(batch -> new Point(batch, new DecodeModel(model.model(), model.weightBits(), model.cacheBits(), batch, model.context())
                .on(ops, bytes).tokensPerSecond())).toList();
        return new Plot(Scale.powers("sequences at once", 1, 512), Scale.powers("tokens per second", points.getFirst().y(), points.getLast().y()))
                .line("all sequences together", points).svg();
    }

    private static String contexts(DecodeModel model, double ops, double bytes) {
        var bits = List.of(16.0, 8.0, 5.0);
        double most = 0;
        var lines = new LinkedHashMap<String, List<Point>>();
        for (double weightBits : bits) {
            var points = new ArrayList<Point>();
            for (int context = 128; context <= 131072; context *= 2) {
                points.add(new Point(context, new DecodeModel(model.model(), weightBits, model.cacheBits(), model.batch(), context).on(ops, bytes).tokensPerSecond()));
            }
            most = Math.max(most, points.getFirst().y());
            lines.put("weights of " + weightBits + " bits", points);
        }
        var plot = new Plot(Scale.powers("context, tokens", 128, 131072), Scale.from0("tokens per second", most));
        lines.forEach(plot::line);
        return plot.svg();
    }

    /** @param rows for the page */
    private record Compared(List<List<String>> rows, List<Map<String, Object>> numbers) {}

    private static Compared published() throws IOException {
        var compared = new Compared(new ArrayList<>(), new ArrayList<>());
        for (var one : StudyData.decoding()) {
            double bound = bound(one);
            compared.rows.add(List.of((one.chips() > 1 ? one.chips() + " × " : "") + one.chip(), one.model(), Numbers.brief(one.weightBits()), Numbers.digits(bound, 1),
                    Numbers.digits(one.tokensPerSecond(), 1), Numbers.percent(one.tokensPerSecond() / bound)));
            compared.numbers.add(Map.of("measured", one, "bound", bound, "ofTheBound", one.tokensPerSecond() / bound));
        }
        return compared;
    }

    /** What the model says of something published, in 16 bits. */
    static double bound(Published one) throws IOException {
        var chip = StudyData.chip(one.chip());
        return new DecodeModel(StudyFiles.decoder(one.model()), one.weightBits(), one.cacheBits(), one.batch(), one.context())
                .on(one.chips() * chip.opsPerSecond("fp16"), one.chips() * 1e9 * chip.memoryGBps()).tokensPerSecond();
    }
}
