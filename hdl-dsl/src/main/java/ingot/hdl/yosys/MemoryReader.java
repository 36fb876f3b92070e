package ingot.hdl.yosys;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads a memory cell: its content, its write ports with one enable a bit, its read ports with or without a clock. */
final class MemoryReader {
    private final CellReader cell;
    private final ModuleParts parts;
    private final int width;
    private final int addressBits;
    private final Memory memory;
    private final List<Signal> reads = new ArrayList<>();

    MemoryReader(CellReader cell, ModuleParts parts, SignalNames names) {
        this.cell = cell;
        this.parts = parts;
        width = cell.parameter("WIDTH");
        addressBits = cell.parameter("ABITS");
        if (cell.parameter("OFFSET") != 0) {
            throw cell.error("begins at address " + cell.parameter("OFFSET") + "; the model's memories begin at 0");
        }
        memory = new Memory(names.fresh(cell.parameterBits("MEMID").replace("\\", "")), Type.uint(width), cell.parameter("SIZE"), 1,
                content(), Memory.ReadUnderWrite.OLD, cell.source());
        parts.memories.add(memory);
    }

    /** The words up to the last one that is defined. */
    private List<BigInteger> content() {
        var bits = cell.parameterBits("INIT");
        int depth = cell.parameter("SIZE");
        var words = new ArrayList<BigInteger>();
        for (int i = 0; i < depth && bits.length() == depth * width && !bits.substring(0, bits.length() - i * width).matches("x*"); i++) {
            int end = bits.length() - i * width;
            words.add(new BigInteger(bits.substring(end - width, end).replace('x', '0'), 2));
        }
        return words;
    }

    private boolean flag(String parameter, int port) {
        return cell.parameterWord(parameter).testBit(port);
    }

    /** Makes a signal for the data of each read port. */
    void declare(SignalNames names, BiFunction<Integer, Signal, Signal> drive, BiFunction<String, Integer, Signal> clocks) {
        for (int port = 0; port < cell.parameter("RD_PORTS"); port++) {
            var name = names.fresh(memory.name() + "_read" + port);
            Signal data;
            if (flag("RD_CLK_ENABLE", port)) {
                if (!flag("RD_CLK_POLARITY", port)) {
                    throw cell.error("is clocked by a falling edge; the model knows rising edges");
                }
                var register = new Register(name, Type.uint(width), new Clocking(clocks.apply("RD_CLK", port), Optional.empty()), Optional.empty(), cell.source());
                parts.registers.add(register);
                data = register;
            } else {
                var wire = new Wire(name, Type.uint(width), cell.source());
                parts.wires.add(wire);
                data = wire;
            }
            reads.add(drive.apply(port, data));
        }
    }

    /** The bits of the data pin that belong to read port {@code port}. */
    int width() {
        return width;
    }

    /** Adds the ports, once every driver is known. */
    void define(BiFunction<String, Integer, Signal> clocks) {
        for (int port = 0; port < reads.size(); port++) {
            var word = new Expr.MemoryRead(memory, cell.pin("RD_ADDR", port * addressBits, addressBits), cell.source());
            switch (reads.get(port)) {
                case Wire wire -> parts.drive(wire, word);
                case Register register -> parts.processes.add(new Process.Clocked(register.clocking(),
                        List.of(new Statement.Assign(register, registered(port, word, register), cell.source()))));
                case ingot.hdl.netlist.Port _ -> throw new AssertionError();
            }
        }
        for (int port = 0; port < cell.parameter("WR_PORTS"); port++) {
            write(port, clocks);
        }
    }

    private Expr registered(int port, Expr word, Register register) {
        var e = cell.exprs();
        int writes = cell.parameter("WR_PORTS");
        for (int write = 0; write < writes; write++) {
            if (flag("RD_TRANSPARENCY_MASK", port * writes + write)) {
                var same = e.compare(BinaryOp.EQUAL, cell.pin("RD_ADDR", port * addressBits, addressBits),
                        cell.pin("WR_ADDR", write * addressBits, addressBits));
                word = e.mux(same, masked(write, word), word);
            }
        }
        var enable = cell.pin("RD_EN", port, 1);
        var held = new Expr.Ref(register, cell.source());
        var reset = cell.pin("RD_SRST", port, 1);
        var value = literal("RD_SRST_VALUE", port);
        if (!cell.bits("RD_ARST").get(port).text().equals("0")) {
            throw cell.error("has a read port with an asynchronous reset; run `memory_map` before `write_json`");
        }
        return flag("RD_CE_OVER_SRST", port)
                ? e.mux(enable, e.mux(reset, value, word), held) : e.mux(reset, value, e.mux(enable, word, held));
    }

    private Expr literal(String parameter, int port) {
        return new Expr.Literal(cell.parameterWord(parameter).shiftRight(port * width).mod(BigInteger.ONE.shiftLeft(width)),
                Type.uint(width), cell.source());
    }

    /** {@code word} with the bits that write port {@code write} enables from its data. */
    private Expr masked(int write, Expr word) {
        var e = cell.exprs();
        var mask = cell.pin("WR_EN", write * width, width);
        return e.logic(BinaryOp.OR, e.logic(BinaryOp.AND, cell.pin("WR_DATA", write * width, width), mask), e.logic(BinaryOp.AND, word, e.not(mask)));
    }

    private void write(int port, BiFunction<String, Integer, Signal> clocks) {
        if (!flag("WR_CLK_ENABLE", port) || !flag("WR_CLK_POLARITY", port)) {
            throw cell.error("has a write port without a rising clock edge; the model's memories are written at rising edges");
        }
        var bits = cell.bits("WR_EN").subList(port * width, (port + 1) * width);
        var address = cell.pin("WR_ADDR", port * addressBits, addressBits);
        var value = cell.pin("WR_DATA", port * width, width);
        boolean whole = bits.stream().distinct().count() == 1;
        var write = new Statement.MemoryWrite(memory, address, value, whole ? Optional.empty()
                : Optional.of(cell.pin("WR_EN", port * width, width)), cell.source());
        var guarded = whole ? new Statement.If(cell.pin("WR_EN", port * width, 1), List.of(write), List.of(), cell.source()) : write;
        parts.processes.add(new Process.Clocked(new Clocking(clocks.apply("WR_CLK", port), Optional.empty()), List.of(guarded)));
    }
}
