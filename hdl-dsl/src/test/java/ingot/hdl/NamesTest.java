package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.Tools;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the designer called a thing is what the netlist calls it. */
class NamesTest {
    record None() {}

    record Point(UInt x, UInt y) implements Bundle {}

    private static List<String> registers(NetModule module) {
        return module.registers().stream().map(Register::name).toList();
    }

    private static List<String> wires(NetModule module) {
        return module.wires().stream().map(Wire::name).toList();
    }

    static final class Locals extends Module<None> {
        final UInt a = input(uint(8));
        final UInt out = output(uint(8));
        private final UInt field = reg(uint(8));

        Locals() {
            super(new None());
            var plain = reg(uint(8));
            var loop = new ArrayList<UInt>();
            for (var i = 0; i < 3; i++) {
                var inLoop = next(a);
                loop.add(next(inLoop));
            }
            var array = new UInt[2];
            for (var i = 0; i < array.length; i++) {
                array[i] = reg(uint(8));
                array[i].set(a);
            }
            var point = reg(new Point(uint(8), uint(8)));
            connect(point, new Point(a, a));
            when(a.bit(0), () -> {
                var inLambda = next(a);
                plain.set(inLambda);
            });
            var returned = helper(a);
            field.set(plain);
            var table = reg(uint(8));
            table.set(a);
            var Plain = reg(uint(8));
            Plain.set(a);
            var spread = tabulate(2, i -> next(a));
            out.set(next(array[0].xor(array[1]).xor(loop.get(0)).xor(loop.get(1)).xor(loop.get(2)).xor(point.x())
                    .xor(point.y()).xor(returned).xor(field).xor(table).xor(Plain).xor(spread.get(0)).xor(spread.get(1))));
        }

        private static UInt helper(UInt value) {
            return next(value);
        }
    }

    @Test
    void registersAreNamedAfterVariables() {
        var names = registers(Elaboration.elaborate(Locals::new).top());
        assertEquals(List.of("field", "plain", "inLoop_0", "loop_0", "inLoop_1", "loop_1", "inLoop_2", "loop_2", "array_0",
                "array_1", "point_x", "point_y", "inLambda", "returned", "table_", "Plain_2", "spread_0", "spread_1", "out_reg"), names);
    }

    static final class Values extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = input(uint(8));
        final UInt once = output(uint(16));
        final UInt nameless = output(uint(16));
        final UInt twice = output(uint(16));
        final UInt also = output(uint(16));
        final Bool carry = output(bool());

        Values() {
            super(new None());
            var single = a.times(b);
            once.set(single);
            nameless.set(a.times(b).xor(a));
            var shared = a.times(a);
            twice.set(shared);
            also.set(shared.xor(b));
            carry.set(a.plus(b).bit(8));
        }
    }

    @Test
    void valuesWithoutAVariableGetWiresOnlyWhereThatHelps() {
        var module = Elaboration.elaborate(Values::new).top();
        assertEquals(List.of("single", "shared", "a_plus_b"), wires(module));
    }

    @Test
    void everythingKnowsItsLine() {
        var module = Elaboration.elaborate(Locals::new).top();
        module.registers().forEach(register -> assertEquals("NamesTest.java", register.source().file()));
        var lines = module.registers().stream().map(Register::source).map(Source::line).toList();
        assertEquals(lines.get(2), lines.get(4), "rounds of a loop have one line");
        assertEquals(lines.get(2) + 1, lines.get(3));
    }

    static final class Leaf extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        Leaf() {
            super(new None());
            b.set(next(a));
        }
    }

    static final class Tree extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));

        Tree(int depth) {
            super(new None());
            if (depth == 0) {
                b.set(next(a));
                return;
            }
            var left = new Tree(depth - 1);
            var right = new Tree(depth - 1);
            left.a.set(a);
            right.a.set(left.b);
            b.set(right.b);
        }
    }

    static final class Parent extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = output(uint(8));
        private final Leaf field = new Leaf();

        Parent() {
            super(new None());
            var single = new Leaf();
            var grid = new Leaf[2][2];
            for (var r = 0; r < 2; r++) {
                for (var c = 0; c < 2; c++) {
                    grid[r][c] = new Leaf().at(r, c);
                }
            }
            var list = new ArrayList<Leaf>();
            list.add(new Leaf());
            list.add(new Leaf());
            var chain = new ArrayList<Leaf>(List.of(field, single, grid[0][0], grid[0][1], grid[1][0], grid[1][1]));
            chain.addAll(list);
            var value = a;
            for (var leaf : chain) {
                leaf.a.set(value);
                value = leaf.b;
            }
            b.set(value);
        }
    }

    @Test
    void instancesAreNamedAfterVariables() {
        var names = Elaboration.elaborate(Parent::new).top().instances().stream().map(Instance::name).toList();
        assertEquals(List.of("field", "single", "grid_0_0", "grid_0_1", "grid_1_0", "grid_1_1", "list", "list_2"), names);
    }

    static final class Hiding extends Module<None> {
        final UInt a = input(uint(8));
        final UInt out = output(uint(8));

        Hiding() {
            super(new None());
            var b = new Leaf();
            b.a.set(a);
            Leaf asked = new Leaf().named("a_delayed");
            asked.a.set(b.b);
            out.set(asked.b);
        }
    }

    @Test
    void anInstanceHidesNothingInside() {
        var design = Design.of(Hiding::new);
        assertEquals(List.of("u_b", "u_a_delayed"), design.netlist().top().instances().stream().map(Instance::name).toList());
        assertEquals(List.of("W008"), design.report().warnings().stream().map(Diagnostic::id).toList());
        Tools.verilatorAccepts("Hiding", SystemVerilog.emit(design.netlist()));
    }

    static final class Halves extends Module<None> {
        final UInt a = input(uint(4));
        final UInt b = input(uint(4));
        final UInt low = output(uint(4));
        final UInt high = output(uint(6));

        Halves() {
            super(new None());
            var both = cat(a, b);
            low.set(both.low(4));
            high.set(both.shiftRight(2));
        }
    }

    @Test
    void aShiftKeepsTheNameOfWhatItShifts() {
        assertTrue(SystemVerilog.emit(Elaboration.elaborate(Halves::new)).contains("assign high = both[7:2];"));
    }

    record Taps(Object rule, int... weights) {}

    static final class Filter extends Module<Taps> {
        final UInt a = input(uint(8));
        final UInt out = output(uint(8));

        Filter(Taps params) {
            super(params);
            out.set(a);
        }
    }

    @Test
    void aNameIsTheSameInEveryRunWhateverTheParameters() {
        assertEquals("Filter_rpath_w1_4_6", Elaboration.elaborate(() -> new Filter(new Taps(Path.of("path"), 1, 4, 6))).top().name());
        assertEquals("Filter_robject_w", Elaboration.elaborate(() -> new Filter(new Taps(new Object()))).top().name());
        assertEquals("Filter_rnamestest_w", Elaboration.elaborate(() -> new Filter(new Taps((Runnable) () -> { }))).top().name());
    }

    @Test
    void modulesMayNestInThemselves() {
        var netlist = Elaboration.elaborate(() -> new Tree(3));
        assertEquals(4, netlist.modules().size());
        assertEquals(List.of("left", "right"), netlist.top().instances().stream().map(Instance::name).toList());
        assertTrue(netlist.modules().getFirst().instances().isEmpty());
    }
}
