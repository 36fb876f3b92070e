package ingot.flow.power;

import java.nio.file.Path;
import java.util.List;

/**
 * What a block takes, and what its supply wires make of it.
 *
 * @param overTimeW power in equal parts of the workload; one part where only sums are known
 * @param ungatedW what the block would take if its clock gates were always open; the same as the table's total where it has none
 * @param drops one per supply net; {@code maps} their pictures, in the same order
 * @param supplyV voltage of the supply
 * @param savings what supplies of their own save
 */
public record PowerResult(PowerTable table, List<Double> overTimeW, double ungatedW, List<SupplyDrop> drops, List<Path> maps, double supplyV,
        SupplySavings savings) {
    public PowerResult {
        overTimeW = List.copyOf(overTimeW);
        drops = List.copyOf(drops);
        maps = List.copyOf(maps);
    }
}
