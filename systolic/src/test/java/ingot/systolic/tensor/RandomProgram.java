package ingot.systolic.tensor;

import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.CommandRules;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Fence;
import ingot.systolic.tensor.command.Fill;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Pattern;
import ingot.systolic.tensor.command.Store;
import ingot.systolic.tensor.command.Sync;
import ingot.systolic.tensor.command.Unit;
import ingot.systolic.tensor.command.VectorFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Good commands of every kind, each of which waits for the one before it. They read outside in the first {@value #READ} bytes, and write in those behind. */
final class RandomProgram {
    static final int READ = 0x4000;
    static final int MOST = 0x8000;

    private final TensorParams p;
    private final RandomGenerator random;

    RandomProgram(TensorParams params, RandomGenerator random) {
        p = params;
        this.random = random;
    }

    List<Command> commands(int count) {
        var plain = new ArrayList<Command.Timed>();
        plain.add(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, p.scratchpadRows(), 0));
        plain.add(new Load(Sync.NONE, LocalMemory.ACCUMULATORS, 0, p.accumulatorRows(), 0));
        while (plain.size() < count) {
            var command = command();
            if (CommandRules.check(p, command).isEmpty()) {
                plain.add(command);
            }
        }
        var chained = new ArrayList<Command>();
        for (int i = 0; i < plain.size(); i++) {
            var unit = plain.get(i).unit();
            var sync = Sync.NONE;
            if (i > 0 && plain.get(i - 1).unit() != unit) {
                sync = sync.waitFor(plain.get(i - 1).unit());
            }
            if (i < plain.size() - 1 && plain.get(i + 1).unit() != unit) {
                sync = sync.signal(plain.get(i + 1).unit());
            }
            chained.add(plain.get(i).with(sync));
            if (random.nextInt(30) == 0) {
                chained.add(new Fence(false));
            }
        }
        return chained;
    }

    /**
     * Commands that do not wait for each other, between fences. Between two fences each unit has a part of each memory to itself, which moves on from fence to
     * fence.
     */
    List<Command> besideEachOther(int rounds) {
        var commands = new ArrayList<Command>();
        commands.add(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, p.scratchpadRows(), 0));
        commands.add(new Load(Sync.NONE, LocalMemory.ACCUMULATORS, 0, p.accumulatorRows(), 0));
        for (int round = 0; round < rounds; round++) {
            commands.add(new Fence(false));
            for (int found = 0; found < 18; ) {
                var command = command();
                if (CommandRules.check(p, command).isEmpty() && staysIn((command.unit().ordinal() + round) % 3, command)) {
                    commands.add(command);
                    found++;
                }
            }
        }
        commands.add(new Fence(false));
        commands.add(new Store(Sync.NONE, Store.Windows.rows(0, p.accumulatorRows()), new Store.Form.Raw(), new Store.Destination.Outside(READ, p.sumBytes(), 0)));
        return commands;
    }

    private boolean staysIn(int part, Command.Timed command) {
        return switch (command) {
            case Load c -> isIn(part, c.target(), c.rows().start(), c.rows().last());
            case Fill c -> isIn(part, c.target(), c.rows().start(), c.rows().last());
            case Compute c -> isIn(part, LocalMemory.SCRATCHPAD, c.inputs().start(), c.inputs().last())
                    && isIn(part, LocalMemory.SCRATCHPAD, c.weights(), c.lastWeights(p))
                    && isIn(part, LocalMemory.ACCUMULATORS, c.sums().start(), c.sums().last());
            case Store c -> isIn(part, LocalMemory.ACCUMULATORS, c.source().start(), c.source().last())
                    && (c.form() instanceof Store.Form.Raw
                            || isIn(part, LocalMemory.ACCUMULATORS, c.form().parameters(), c.form().parameters() + c.form().parameterRows() - 1L))
                    && switch (c.destination()) {
                        case Store.Destination.Outside _ -> true;
                        case Store.Destination.Scratchpad to -> isIn(part, LocalMemory.SCRATCHPAD, to.start(),
                                Pattern.lines(to.start(), c.source().xCount(), to.xStride(), c.source().yCount(), to.yStride()).last());
                    };
        };
    }

    /** Thirds of a memory. */
    private boolean isIn(int part, LocalMemory memory, long first, long last) {
        long third = memory.rows(p) / 3;
        return first >= part * third && last < (part + 1) * third;
    }

    /** A command that a unit may refuse. */
    Command.Timed command() {
        var target = LocalMemory.values()[random.nextInt(2)];
        return switch (random.nextInt(5)) {
            case 0 -> new Load(Sync.NONE, target, pattern(target.rows(p)), beats(READ / 2), beats(0x800), beats(0x800));
            case 1 -> new Fill(Sync.NONE, target, pattern(target.rows(p)), random.nextInt());
            case 2 -> {
                var inputs = pattern(p.scratchpadRows());
                yield new Compute(Sync.NONE, inputs, random.nextInt(p.scratchpadRows()), random.nextInt(4), new Pattern(random.nextInt(p.accumulatorRows()),
                        inputs.xCount(), random.nextInt(3), inputs.yCount(), random.nextInt(8), inputs.zCount(), random.nextInt(8)), random.nextBoolean(),
                        p.transformer() && random.nextBoolean());
            }
            default -> store();
        };
    }

    private Store store() {
        var function = p.transformer() && random.nextBoolean() ? VectorFunction.values()[random.nextInt(VectorFunction.values().length)] : null;
        boolean pools = random.nextBoolean() && (function == null || !function.isOfRow());
        var source = new Store.Windows(random.nextInt(p.accumulatorRows()), count(), random.nextInt(4), count(), random.nextInt(8),
                pools ? 1 + random.nextInt(3) : 1, pools ? 1 + random.nextInt(3) : 1, random.nextInt(6));
        int parameters = random.nextInt(p.accumulatorRows());
        var form = function == null ? new Store.Form.Requantised(parameters) : new Store.Form.Applied(function, parameters);
        long address = READ + beats(0x1000);
        return switch (random.nextInt(4)) {
            case 0 -> new Store(Sync.NONE, source, new Store.Form.Raw(), new Store.Destination.Outside(address, p.sumBytes(), beats(0x400)));
            case 1 -> new Store(Sync.NONE, source, form, new Store.Destination.Outside(address, p.vectorBytes(), beats(0x400)));
            case 2 -> new Store(Sync.NONE, source, form, new Store.Destination.Outside(address, beats(0x100), beats(0x400)));
            default -> new Store(Sync.NONE, source, form, new Store.Destination.Scratchpad(random.nextInt(p.scratchpadRows()), 1 + random.nextInt(3), random.nextInt(8)));
        };
    }

    private Pattern pattern(int rows) {
        return new Pattern(random.nextInt(rows), count(), random.nextInt(4), count(), random.nextInt(12), random.nextInt(3) == 0 ? count() : 1, random.nextInt(16));
    }

    private int count() {
        return 1 + random.nextInt(5);
    }

    private long beats(int bytes) {
        return (long) random.nextInt(bytes / p.beatBytes()) * p.beatBytes();
    }
}
