package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes memories registers and multiplexers: every word is a register {@code store_3}, a read chooses among them. A memory that is never
 * written becomes a table of literals. Memories stay that are larger than asked for or written at several clocks.
 *
 * @param mostBits the largest memory to lower, in bits
 */
public record MemoryLowering(int mostBits) implements Pass {
    @Override
    public Netlist apply(Netlist netlist) {
        return EachModule.apply(netlist, this::lower);
    }

    private NetModule lower(NetModule module) {
        var writes = Dataflow.of(module).writes();
        Map<Memory, List<Expr>> words = new IdentityHashMap<>();
        var registers = new ArrayList<>(module.registers());
        var names = new FreshNames(module);
        for (var memory : module.memories()) {
            var own = writes.stream().filter(write -> write.memory() == memory).toList();
            if (canLower(memory, own)) {
                words.put(memory, own.isEmpty() ? table(memory) : registers(memory, clocking(own), names, registers));
            }
        }
        if (words.isEmpty()) {
            return module;
        }
        var reads = new Reads(words);
        var processes = new ArrayList<Process>();
        for (var process : module.processes()) {
            var body = Targets.only(process.body(), target -> !words.containsKey(target));
            if (!body.isEmpty()) {
                processes.add(switch (process) {
                    case Process.Combinational _ -> new Process.Combinational(body);
                    case Process.Clocked clocked -> new Process.Clocked(clocked.clocking(), body);
                });
            }
        }
        for (var memory : module.memories()) {
            var own = writes.stream().filter(write -> write.memory() == memory).toList();
            if (words.containsKey(memory) && !own.isEmpty()) {
                processes.add(new Process.Clocked(clocking(own),
                        own.stream().map(write -> write(write, words.get(memory))).toList()));
            }
        }
        return new Rewriting(reads::rewrite).module(new ModuleEditor(module)
                .registers(registers).processes(processes)
                .memories(module.memories().stream().filter(memory -> !words.containsKey(memory)).toList()).build());
    }

    private boolean canLower(Memory memory, List<Dataflow.Write> writes) {
        boolean oneClock = writes.stream().map(write -> write.clocking().clock()).distinct().count() <= 1;
        return (long) memory.depth() * memory.word().width() <= mostBits && oneClock;
    }

    /** The clock of {@code writes}; resets leave memories alone. */
    private static Clocking clocking(List<Dataflow.Write> writes) {
        return new Clocking(writes.getFirst().clocking().clock(), Optional.empty());
    }

    private static List<Expr> table(Memory memory) {
        var words = new ArrayList<Expr>();
        for (int i = 0; i < memory.depth(); i++) {
            var value = i < memory.init().size() ? memory.init().get(i) : BigInteger.ZERO;
            words.add(new Expr.Literal(value, memory.word(), memory.source()));
        }
        return words;
    }

    private static List<Expr> registers(Memory memory, Clocking clocking, FreshNames names, List<Register> registers) {
        var words = new ArrayList<Expr>();
        for (int i = 0; i < memory.depth(); i++) {
            Optional<BigInteger> content = i < memory.init().size() ? Optional.of(memory.init().get(i)) : Optional.empty();
            var word = new Register(names.fresh(memory.name() + "_" + i), memory.word(), clocking, content, memory.source());
            registers.add(word);
            words.add(new Expr.Ref(word, memory.source()));
        }
        return words;
    }

    private static Statement write(Dataflow.Write write, List<Expr> words) {
        var address = unsigned(write.address());
        var cases = new ArrayList<Statement.Case>();
        for (int i = 0; i < words.size() && address.type().holds(BigInteger.valueOf(i)); i++) {
            var word = ((Expr.Ref) words.get(i)).signal();
            cases.add(new Statement.Case(List.of(BigInteger.valueOf(i)),
                    List.of(new Statement.Assign(word, write.value(), write.source())), write.source()));
        }
        var choice = new Statement.Switch(address, cases, List.of(), write.source());
        return new Statement.If(write.enable(), List.of(choice), List.of(), write.source());
    }

    private static Expr unsigned(Expr address) {
        return address.type().signed() ? new Expr.Convert(address, Type.uint(address.width()), address.source()) : address;
    }

    /** Reads as choices among words. */
    private static final class Reads extends ExprRewriter {
        private final Map<Memory, List<Expr>> words;

        Reads(Map<Memory, List<Expr>> words) {
            this.words = words;
        }

        @Override
        Expr rule(Expr node) {
            if (!(node instanceof Expr.MemoryRead read) || !words.containsKey(read.memory())) {
                return node;
            }
            var address = read.address();
            var word = new Expr.Select(words.get(read.memory()), address, read.source());
            var depth = BigInteger.valueOf(read.memory().depth());
            if (Bits.mask(address.width()).compareTo(depth) < 0) {
                return word;
            }
            var inside = new Expr.Binary(BinaryOp.LESS, unsigned(address),
                    new Expr.Literal(depth, Type.uint(depth.bitLength()), read.source()), Type.BOOL, read.source());
            return new Expr.Mux(inside, word, new Expr.Literal(BigInteger.ZERO, read.type(), read.source()), read.source());
        }
    }
}
