package ingot.sim.fuzz;

import static ingot.hdl.netlist.Source.UNKNOWN;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random nests of {@code if} and {@code switch} around assignments. */
final class RandomStatements {
    private final Dice dice;
    private final RandomLogic exprs;

    RandomStatements(Dice dice, RandomLogic exprs) {
        this.dice = dice;
        this.exprs = exprs;
    }

    /** Drives {@code target} on every path: a default first, then perhaps some bits or other values. */
    List<Statement> drive(Signal target) {
        var body = new ArrayList<Statement>();
        body.add(assign(target));
        if (dice.oneIn(3)) {
            body.add(part(target));
        }
        if (dice.toss()) {
            body.add(choice(target, 2));
        }
        return body;
    }

    /** May change {@code target}, to any depth of {@code depth} choices. */
    Statement choice(Signal target, int depth) {
        if (depth == 0) {
            return dice.oneIn(4) ? part(target) : assign(target);
        }
        if (dice.toss()) {
            return new Statement.If(exprs.any(Type.BOOL), List.of(choice(target, depth - 1)),
                    dice.toss() ? List.of() : List.of(choice(target, depth - 1)), UNKNOWN);
        }
        var subject = exprs.any(new Type(dice.oneIn(20) ? 0 : 1 + dice.below(5), dice.oneIn(4)));
        var cases = new ArrayList<Statement.Case>();
        var label = subject.type().min();
        for (int i = 0; i < 6 && subject.type().holds(label); i++) {
            var labels = new ArrayList<BigInteger>();
            labels.add(label);
            label = label.add(BigInteger.ONE);
            if (dice.oneIn(3) && subject.type().holds(label)) {
                labels.add(label);
                label = label.add(BigInteger.valueOf(1 + dice.below(3)));
            }
            cases.add(new Statement.Case(labels, dice.oneIn(5) ? List.of() : List.of(choice(target, depth - 1)), UNKNOWN));
        }
        return new Statement.Switch(subject, cases, dice.oneIn(3) ? List.of() : List.of(assign(target)), UNKNOWN);
    }

    /** A write, mostly under a condition. */
    Statement write(Memory memory) {
        var address = exprs.any(Type.uint(memory.addressWidth() + dice.below(2)));
        Optional<Expr> lanes = dice.toss() ? Optional.empty() : Optional.of(exprs.any(Type.uint(memory.lanes())));
        var write = new Statement.MemoryWrite(memory, address, exprs.any(memory.word()), lanes, UNKNOWN);
        return dice.oneIn(5) ? write : new Statement.If(exprs.any(Type.BOOL), List.of(write), List.of(), UNKNOWN);
    }

    private Statement assign(Signal target) {
        return new Statement.Assign(target, exprs.any(target.type()), UNKNOWN);
    }

    private Statement part(Signal target) {
        int width = target.type().width();
        if (width < 2) {
            return assign(target);
        }
        int low = dice.below(width);
        int high = low + dice.below(width - low);
        return new Statement.AssignSlice(target, high, low, exprs.any(Type.uint(high - low + 1)), UNKNOWN);
    }
}
