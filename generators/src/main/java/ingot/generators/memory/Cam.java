package ingot.generators.memory;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Content-addressable memory: tells which of its entries holds a key. Where several do, the lowest number wins, so in a ternary one, such as a table
 * of routes, the entries that say the most stand first. After reset it is empty.
 *
 * <p>Latency: none from key to entry; a written entry is found from the next cycle on. Throughput: one key and one write per cycle. Cost: {@code
 * entries * (width + 1)} bits of register and as many comparators; twice the registers where it is ternary.
 */
@Description("Memory that is found by its content.")
public final class Cam extends Module<CamParams> {
    /**
     * What is written.
     *
     * @param enable writes in this cycle
     * @param entry its number; one that is not there is not written
     * @param holds whether the entry holds a key from now on, or is empty
     * @param matters bits of the key that must be equal; none of them is there where the memory is not ternary
     */
    public record Write(Bool enable, UInt entry, Bool holds, UInt key, UInt matters) implements Bundle {}

    public final Write write = input(new Write(bool(), uint(p.numberBits()), bool(), uint(p.width()), uint(p.ternary() ? p.width() : 0)));

    /** What is looked for. */
    public final UInt key = input(uint(p.width()));

    /** Bit i: entry i holds the key. */
    public final UInt matches = output(uint(p.entries()));

    /** Some entry holds the key. */
    public final Bool found = output(bool());

    /** The lowest entry that holds the key; 0 where there is none. */
    public final UInt entry = output(uint(p.numberBits()));

    public Cam(CamParams params) {
        super(params);
        var holds = reg(uint(p.entries()), 0);
        var keys = tabulate(p.entries(), _ -> reg(uint(p.width())));
        var matters = tabulate(p.entries(), _ -> reg(uint(write.matters().width())));
        List<Bool> hits = new ArrayList<>();
        List<UInt> numbers = new ArrayList<>();
        for (int i = 0; i < p.entries(); i++) {
            int number = i;
            when(write.enable().and(write.entry().eq(i)), () -> {
                holds.bit(number).set(write.holds());
                keys.get(number).set(write.key());
                matters.get(number).set(write.matters());
            });
            var differs = keys.get(i).xor(key);
            hits.add(holds.bit(i).andNot((p.ternary() ? differs.and(matters.get(i)) : differs).anyBit()));
            numbers.add(uint(p.numberBits()).lit(i));
        }
        matches.set(cat(hits.reversed()));
        found.set(matches.anyBit());
        entry.set(priorityMux(hits, numbers, uint(p.numberBits()).lit(0)));
    }
}
