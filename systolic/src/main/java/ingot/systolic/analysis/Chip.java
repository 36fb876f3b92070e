package ingot.systolic.analysis;

import java.util.Map;

/**
 * A chip as its maker describes it.
 *
 * @param name of it
 * @param year of its publication
 * @param teraOps 10<sup>12</sup> operations per second by number format ({@code fp16}, {@code int8} …), two for each multiply-accumulate, without zeros left out
 * @param memoryGBps 10<sup>9</sup> bytes per second of its memory; for chips without memory outside that of their SRAM
 * @param memoryGB room of that memory, 10<sup>9</sup> bytes
 * @param sramMB memory on the chip, 10<sup>6</sup> bytes; 0 where it is not published
 * @param watts that it takes; 0 where it is not published
 * @param source where this is written
 */
public record Chip(String name, int year, Map<String, Double> teraOps, double memoryGBps, double memoryGB, double sramMB, double watts, String source) {
    public Chip {
        teraOps = Map.copyOf(teraOps);
        if (teraOps.isEmpty() || !(memoryGBps > 0)) {
            throw new IllegalArgumentException(name + " needs operations per second and a bandwidth");
        }
    }

    /**
     * Operations per second in {@code format}.
     *
     * @throws IllegalArgumentException when it does not have that format
     */
    public double opsPerSecond(String format) {
        var tera = teraOps.get(format);
        if (tera == null) {
            throw new IllegalArgumentException(name + " does not compute with " + format + "; it does with " + teraOps.keySet().stream().sorted().toList());
        }
        return 1e12 * tera;
    }

    /** Its highest operations per second, of any format. */
    public double mostOpsPerSecond() {
        return 1e12 * teraOps.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
