package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes of some lanes as writes of whole words: the lanes that stay take what the word held, or an earlier write of the edge. */
final class LaneWrites {
    private LaneWrites() {}

    /** The whole word that {@code write} leaves behind, where {@code earlier} are the writes before it at the same clock edge. */
    static Expr word(Statement.MemoryWrite write, List<Dataflow.Write> earlier) {
        if (write.lanes().isEmpty()) {
            return write.value();
        }
        var memory = write.memory();
        var source = write.source();
        Expr before = new Expr.MemoryRead(memory, write.address(), source);
        for (var other : earlier) {
            if (other.memory() == memory) {
                var same = new Expr.Binary(BinaryOp.EQUAL, other.address(), write.address(), Type.BOOL, source);
                var hit = new Expr.Binary(BinaryOp.AND, other.enable(), same, Type.BOOL, source);
                before = new Expr.Mux(hit, other.value(), before, source);
            }
        }
        var bits = Type.uint(memory.word().width());
        var mask = mask(memory, write.lanes().get(), source);
        var kept = new Expr.Unary(Expr.UnaryOp.NOT, mask, bits, source);
        var stays = new Expr.Binary(BinaryOp.AND, unsigned(before, bits), kept, bits, source);
        var comes = new Expr.Binary(BinaryOp.AND, unsigned(write.value(), bits), mask, bits, source);
        var word = new Expr.Binary(BinaryOp.OR, stays, comes, bits, source);
        return memory.word().signed() ? new Expr.Convert(word, memory.word(), source) : word;
    }

    private static Expr unsigned(Expr value, Type bits) {
        return value.type().equals(bits) ? value : new Expr.Convert(value, bits, value.source());
    }

    /** Every bit of {@code lanes} once per bit of its lane. */
    private static Expr mask(Memory memory, Expr lanes, Source source) {
        var parts = new ArrayList<Expr>();
        for (var lane = memory.lanes() - 1; lane >= 0; lane--) {
            parts.addAll(Collections.nCopies(memory.laneWidth(), new Expr.Slice(lanes, lane, lane, source)));
        }
        return new Expr.Concat(parts, source);
    }
}
