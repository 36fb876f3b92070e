package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.Optional;

/** Makes the registers of a module while its constructor runs. */
final class Registers {
    private final Builder module;

    Registers(Builder module) {
        this.module = module;
    }

    /** Registers of the shape of {@code type}; {@code reset} is made of literals, or {@code null}. */
    <T extends Data> T register(T type, T reset, Here here) {
        var wanted = new Hint(here.site(), null);
        var resets = reset == null ? null : Leaves.of(reset).iterator();
        return Leaves.map(type, leaf -> {
            var value = resets == null ? Optional.<BigInteger>empty() : Optional.of(constant(resets.next().word(), leaf.word().type, here));
            if (leaf.word().width() == 0) {
                return module.noBits(leaf, here, true);
            }
            var register = new Register(wanted.provisional(leaf.path()), leaf.word().type, null, value, here.source());
            return module.declare(joining(register, here), wanted, leaf, module.registers, true);
        });
    }

    /** Puts a register into the clock domain in scope. */
    private Register joining(Register register, Here here) {
        if (register.resetValue().isPresent() && module.domains.current().reset.isEmpty()) {
            here.error("E052", "a register with a reset value in a clock domain without a reset",
                    "make the domain of a clock and a reset: domain(clock, reset), or leave the reset value out");
        }
        return module.domains.joining(register);
    }

    private static BigInteger constant(Word word, Type type, Here here) {
        if (word.expr instanceof Expr.Literal literal && type.holds(literal.value())) {
            return literal.value();
        }
        here.error("E039", "the reset value of a register must be a literal that fits its type", "use uint(8).lit(5), zero(type) or a number");
        return BigInteger.ZERO;
    }

    /** Registers that always take {@code value}. */
    <T extends Data> T delayed(T value, T reset, Here here) {
        var single = value instanceof Word word && module.read(word, here) instanceof Expr.Ref ref ? module.declaredName(ref.signal()) + "_delayed" : null;
        return delayed(value, reset, new Hint(here.site(), single), here);
    }

    /** A row of {@code cycles} of such registers. */
    <T extends Data> T delayed(T value, int cycles, T reset, Here here) {
        if (cycles < 0) {
            throw new IllegalArgumentException("a value cannot be delayed by " + cycles + " cycles: nothing is known before it happens");
        }
        var late = value;
        for (var i = 0; i < cycles; i++) {
            late = delayed(late, reset, here);
        }
        return late;
    }

    private <T extends Data> T delayed(T value, T reset, Hint wanted, Here here) {
        var resets = reset == null ? null : Leaves.of(reset).iterator();
        return Leaves.map(value, leaf -> {
            var type = leaf.word().type;
            var initial = resets == null ? Optional.<BigInteger>empty() : Optional.of(constant(resets.next().word(), type, here));
            if (type.width() == 0) {
                return module.noBits(leaf, here, true);
            }
            var register = joining(new Register("next", type, null, initial, here.source()), here);
            module.root.add(new Block.Done(new Statement.Assign(register, here.read(leaf.word()), here.source())));
            return module.declare(register, wanted, leaf, module.registers, true);
        });
    }

    /** The registered output of {@code memory}. */
    Word delayed(Word word, Here here, Memory memory) {
        return delayed(word, null, new Hint(here.site(), memory.name() + "_word"), here);
    }

    /** A register without a variable that always takes {@code value}. */
    Expr kept(Expr value, String name, Here here) {
        var register = module.domains.joining(new Register(name, value.type(), null, Optional.empty(), here.source()));
        module.root.add(new Block.Done(new Statement.Assign(register, value, here.source())));
        return module.declare(register, new Hint(Site.UNKNOWN, name), module.registers);
    }
}
