/** The library of reusable hardware. */
module ingot.generators {
    requires transitive ingot.hdl;

    exports ingot.generators.arbiter;
    exports ingot.generators.arithmetic;
    exports ingot.generators.bus;
    exports ingot.generators.crossing;
    exports ingot.generators.dot;
    exports ingot.generators.floating;
    exports ingot.generators.memory;
    exports ingot.generators.serial;
    exports ingot.generators.stream;

    provides ingot.hdl.DesignProvider with
            ingot.generators.GeneratorDesigns,
            ingot.generators.arithmetic.ArithmeticDesigns,
            ingot.generators.bus.BusDesigns,
            ingot.generators.floating.FloatDesigns,
            ingot.generators.memory.MemoryDesigns,
            ingot.generators.serial.SerialDesigns,
            ingot.generators.stream.StreamDesigns,
            ingot.generators.crossing.CrossingDesigns;
}
