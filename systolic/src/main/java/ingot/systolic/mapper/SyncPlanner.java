package ingot.systolic.mapper;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.Sync;
import ingot.systolic.tensor.command.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Tokens for commands that are right one after the other: with them the units work beside each other as far as what the commands read and write lets them. A
 * command waits for the last one of another unit that writes what it reads, or uses what it writes, unless one before it has waited for that one or a later one. As
 * tokens between two units are taken in the order in which they are given, that is as many tokens as are needed.
 */
public final class SyncPlanner {
    private static final int UNITS = Unit.values().length;

    /** Who used a row or a beat last, by unit: the number of the command, from 1 on. */
    private record Uses(int[] reads, int[] writes) {
        Uses() {
            this(new int[UNITS], new int[UNITS]);
        }
    }

    private final Map<Long, Uses> uses = new HashMap<>();
    private final TensorParams unit;

    private SyncPlanner(TensorParams unit) {
        this.unit = unit;
    }

    /** The same commands with their tokens; those that they have are not looked at. */
    public static List<Command> plan(TensorParams unit, List<? extends Command.Timed> commands) {
        return new SyncPlanner(unit).plan(commands);
    }

    private List<Command> plan(List<? extends Command.Timed> commands) {
        var syncs = new ArrayList<>(Collections.nCopies(commands.size(), Sync.NONE));
        // The last command of the second unit that the first one has waited for.
        var waited = new int[UNITS][UNITS];
        for (int i = 0; i < commands.size(); i++) {
            var own = commands.get(i).unit();
            var latest = latest(commands.get(i), own.ordinal(), i + 1);
            for (var other : Unit.values()) {
                int needed = latest[other.ordinal()];
                if (other != own && needed > waited[own.ordinal()][other.ordinal()]) {
                    syncs.set(i, syncs.get(i).waitFor(other));
                    syncs.set(needed - 1, syncs.get(needed - 1).signal(own));
                    waited[own.ordinal()][other.ordinal()] = needed;
                }
            }
        }
        var planned = new ArrayList<Command>();
        for (int i = 0; i < commands.size(); i++) {
            planned.add(commands.get(i).with(syncs.get(i)));
        }
        return List.copyOf(planned);
    }

    /** For each unit the last command that has to be done before this one. */
    private int[] latest(Command.Timed command, int own, int number) {
        var latest = new int[UNITS];
        LongConsumer reads = cell -> {
            var before = uses.computeIfAbsent(cell, _ -> new Uses());
            later(latest, before.writes);
            before.reads[own] = number;
        };
        Footprint.reads(unit, command, reads);
        Footprint.writes(unit, command, cell -> {
            var before = uses.computeIfAbsent(cell, _ -> new Uses());
            later(latest, before.writes);
            later(latest, before.reads);
            before.writes[own] = number;
        });
        return latest;
    }

    private static void later(int[] latest, int[] others) {
        for (int i = 0; i < UNITS; i++) {
            latest[i] = Math.max(latest[i], others[i]);
        }
    }
}
