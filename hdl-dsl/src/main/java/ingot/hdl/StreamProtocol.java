package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Property.Kind;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The properties that every stream at a module's border has: an item that is offered stays as it is until it is taken. */
final class StreamProtocol {
    private StreamProtocol() {}

    /**
     * Adds the protocol of the streams in {@code port}, a port that has just been declared.
     *
     * @param output whether the words that are not flipped are outputs
     */
    static void add(Data port, Hint hint, boolean output, Here here) {
        var streams = new ArrayList<Leaves.Nested>();
        Leaves.streams(port, streams);
        for (var nested : streams) {
            if (!nested.stream().isRevocable()) {
                add(nested.stream(), hint.provisional(nested.path()), output != nested.flipped() ? Kind.ASSERT : Kind.ASSUME, here);
            }
        }
    }

    private static void add(Stream<?> stream, String name, Kind kind, Here here) {
        var checking = here.module().checking;
        var source = here.source();
        var valid = here.read(stream.valid);
        var waits = Exprs.binary(BinaryOp.AND, valid, Exprs.not(here.read(stream.ready), source), Type.BOOL, source);
        var waited = checking.register(name + "_waited", waits, Optional.of(BigInteger.ZERO), false, source);
        var free = Exprs.not(waited, source);
        checking.automatic(kind, Exprs.binary(BinaryOp.OR, free, valid, Type.BOOL, source), name + "_keeps_valid",
                "stream `" + name + "` keeps valid until ready", source);
        var same = new ArrayList<Expr>();
        for (var leaf : Leaves.of(stream.payload)) {
            // In a stream that is flipped all of its words are: what flows with it is what valid does.
            if (leaf.flipped() == stream.valid.flip && leaf.word().width() > 0) {
                var now = here.read(leaf.word());
                var label = leaf.path().isEmpty() ? name + "_payload" : name + "_payload_" + leaf.path();
                var before = checking.register(label + "_past", now, Optional.empty(), false, source);
                same.add(Exprs.binary(BinaryOp.EQUAL, now, before, Type.BOOL, source));
            }
        }
        if (!same.isEmpty()) {
            checking.automatic(kind, Exprs.binary(BinaryOp.OR, free, all(same), Type.BOOL, source), name + "_keeps_payload",
                    "stream `" + name + "` keeps its payload until ready", source);
        }
    }

    private static Expr all(List<Expr> parts) {
        return parts.stream().reduce((left, right) -> Exprs.binary(BinaryOp.AND, left, right, Type.BOOL, right.source())).orElseThrow();
    }
}
