package ingot.hdl.yosys;

import ingot.hdl.netlist.Memory;
import java.util.ArrayList;
import java.util.List;

/** The ports of one memory, gathered until its cell can be written. */
final class MemoryCells {
    private record Write(Word clock, Word enable, Word address, Word data) {}

    private final Memory memory;
    private final List<Word> readAddresses = new ArrayList<>();
    private final List<Word> readData = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();

    MemoryCells(Memory memory) {
        this.memory = memory;
    }

    /** A read port without a clock; its data. */
    Word read(Word address, CellBuilder cells) {
        var net = new Net("$mem_v2$" + memory.name() + "$read" + readData.size(), memory.word().width(), false,
                java.util.Optional.empty(), memory.source());
        cells.add(net);
        readAddresses.add(address);
        readData.add(Word.of(net));
        return Word.of(net);
    }

    /**
     * A write port at the rising edge of {@code clock}; a later one wins.
     *
     * @param enable one bit for each bit of a word
     */
    void write(Word clock, Word enable, Word address, Word data) {
        writes.add(new Write(clock, enable, address, data));
    }

    /** Adds the cell, unless nothing reads the memory. */
    void finish(CellBuilder cells) {
        if (readData.isEmpty()) {
            return;
        }
        int reads = readData.size();
        int width = memory.word().width();
        var cell = new Cell("$mem_v2$" + memory.name(), "$mem_v2", memory.source())
                .withText("MEMID", "\\" + memory.name()).with("SIZE", memory.depth()).with("OFFSET", 0)
                .with("ABITS", memory.addressWidth()).with("WIDTH", width).with("INIT", init())
                .with("RD_PORTS", reads).with("RD_CLK_ENABLE", zeros(reads)).with("RD_CLK_POLARITY", ones(reads))
                .with("RD_TRANSPARENCY_MASK", zeros(reads * writes.size())).with("RD_COLLISION_X_MASK", zeros(reads * writes.size()))
                .with("RD_WIDE_CONTINUATION", zeros(reads)).with("RD_CE_OVER_SRST", zeros(reads))
                .with("RD_ARST_VALUE", "x".repeat(reads * width)).with("RD_SRST_VALUE", "x".repeat(reads * width))
                .with("RD_INIT_VALUE", "x".repeat(reads * width))
                .with("WR_PORTS", writes.size()).with("WR_CLK_ENABLE", ones(writes.size())).with("WR_CLK_POLARITY", ones(writes.size()))
                .with("WR_PRIORITY_MASK", priorities()).with("WR_WIDE_CONTINUATION", zeros(writes.size()))
                .in("RD_CLK", Word.fixed("x".repeat(reads))).in("RD_EN", Word.fixed("1".repeat(reads)))
                .in("RD_ARST", Word.fixed("0".repeat(reads))).in("RD_SRST", Word.fixed("0".repeat(reads)))
                .in("RD_ADDR", Word.join(readAddresses)).out("RD_DATA", Word.join(readData))
                .in("WR_CLK", Word.join(writes.stream().map(Write::clock).toList()))
                .in("WR_EN", Word.join(writes.stream().map(Write::enable).toList()))
                .in("WR_ADDR", Word.join(writes.stream().map(Write::address).toList()))
                .in("WR_DATA", Word.join(writes.stream().map(Write::data).toList()));
        cells.add(cell);
    }

    private String init() {
        var bits = new StringBuilder("x".repeat((memory.depth() - memory.init().size()) * memory.word().width()));
        memory.init().reversed().forEach(word -> bits.append(Word.bits(word, memory.word().width())));
        return bits.toString();
    }

    /** Bit {@code i * ports + j}, from the right: port i wins over port j. */
    private String priorities() {
        int ports = writes.size();
        var bits = new StringBuilder();
        for (int i = 0; i < ports; i++) {
            for (int j = 0; j < ports; j++) {
                bits.append(j < i ? '1' : '0');
            }
        }
        return ports == 0 ? "0" : bits.reverse().toString();
    }

    /** A parameter has at least one bit, even for no port. */
    private static String zeros(int ports) {
        return "0".repeat(Math.max(1, ports));
    }

    private static String ones(int ports) {
        return ports == 0 ? "0" : "1".repeat(ports);
    }
}
