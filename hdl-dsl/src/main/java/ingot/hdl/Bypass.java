package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Registered reads that see the writes of their own clock edge: beside the word, a register keeps which lanes a write hit and
 * what it wrote there. It is built when the module is complete, because a write may stand after the read.
 */
final class Bypass {
    /** A write, and a wire that is 1 where it happens. */
    private record Port(Domain domain, Wire happens, Expr address, Expr value, Optional<Expr> lanes) {}

    private final Builder module;
    private final Memory memory;
    private final List<Port> ports = new ArrayList<>();

    Bypass(Builder module, Memory memory) {
        this.module = module;
        this.memory = memory;
    }

    /** Notes a write, which is described where this is called. */
    void write(Here here, Expr address, Expr value, Optional<Expr> lanes) {
        var happens = new Wire("write", Type.BOOL, here.source());
        module.declareWire(happens, new Hint(Site.UNKNOWN, memory.name() + "_written"));
        if (!module.isAtRoot()) {
            module.root.addFirst(new Statement.Assign(happens, Exprs.zero(Type.BOOL, here.source()), here.source()));
        }
        module.add(new Statement.Assign(happens, Exprs.literal(BigInteger.ONE, Type.BOOL, here.source()), here.source()));
        ports.add(new Port(module.domains.current(), happens, address, value, lanes));
    }

    /** The word at {@code address} one cycle later, where {@code word} is the same without the writes of that edge. */
    Expr read(Here here, Expr address, Expr word) {
        var result = new Wire("word", word.type(), here.source());
        var value = module.declareWire(result, new Hint(here.site(), memory.name() + "_new"));
        var domain = module.domains.current();
        module.atEnd(() -> ScopedValue.where(Domains.SCOPE, domain).run(() -> module.root.add(new Block.Done(
                new Statement.Assign(result, merged(here, address, word), here.source())))));
        return value;
    }

    private Expr merged(Here here, Expr address, Expr word) {
        if (ports.stream().anyMatch(port -> port.domain().clock != module.domains.current().clock)) {
            here.error("E054", "memory `" + memory.name() + "` is read in another clock domain than it is written in, and must give the"
                    + " new word", "make it with ReadUnderWrite.OLD or UNDEFINED; across clocks there is no same edge");
            return word;
        }
        var lanes = module.lanes.getOrDefault(memory, 1);
        var width = memory.word().width() / lanes;
        var parts = new ArrayList<Expr>();
        for (var lane = lanes - 1; lane >= 0; lane--) {
            Expr hit = Exprs.zero(Type.BOOL, here.source());
            Expr value = Exprs.zero(Type.uint(width), here.source());
            for (var port : ports) {
                var own = hits(here, port, address, lane);
                hit = hit instanceof Expr.Literal ? own : Exprs.binary(BinaryOp.OR, hit, own, Type.BOOL, here.source());
                var bits = lanes == 1 ? Exprs.convert(port.value(), Type.uint(width), here.source())
                        : new Expr.Slice(port.value(), lane * width + width - 1, lane * width, here.source());
                value = value instanceof Expr.Literal ? bits : Exprs.mux(own, bits, value, here.source());
            }
            var suffix = lanes == 1 ? "" : "_" + lane;
            var hitBefore = module.state.kept(hit, memory.name() + "_hit" + suffix, here);
            var valueBefore = module.state.kept(value, memory.name() + "_hit_value" + suffix, here);
            parts.add(Exprs.mux(hitBefore, valueBefore, Exprs.slice(word, lane * width + width - 1, lane * width, here.source()),
                    here.source()));
        }
        return Exprs.convert(Exprs.concat(parts, here.source()), word.type(), here.source());
    }

    private Expr hits(Here here, Port port, Expr address, int lane) {
        var same = Exprs.binary(BinaryOp.EQUAL, port.address(), address, Type.BOOL, here.source());
        var enable = port.domain() == module.domains.current() ? null : port.domain().enable;
        Expr happens = new Expr.Ref(port.happens(), here.source());
        var written = enable == null ? happens : Exprs.binary(BinaryOp.AND, happens, enable, Type.BOOL, here.source());
        var hit = Exprs.binary(BinaryOp.AND, written, same, Type.BOOL, here.source());
        return port.lanes().map(lanes -> Exprs.binary(BinaryOp.AND, hit, Exprs.slice(lanes, lane, lane, here.source()),
                Type.BOOL, here.source())).orElse(hit);
    }
}
