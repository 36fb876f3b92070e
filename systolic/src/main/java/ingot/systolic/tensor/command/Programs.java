package ingot.systolic.tensor.command;

import ingot.systolic.tensor.TensorParams;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Whether a program ends. Commands are handed out in their order; where the queue of a unit is full, they wait there, and all behind them too. So a
 * command must not wait for one that stands further behind it than the queue is deep.
 */
public final class Programs {
    private Programs() {}

    /**
     * Carries out the tokens of {@code program} only. A program that ends in this order ends in every other one: a token that is there stays until it is taken by
     * the one unit that can.
     *
     * @return what never begins, and why; nothing where the program ends
     */
    public static List<String> stuck(TensorParams params, List<? extends Command> program) {
        var tokens = new Tokens();
        var queues = new ArrayList<Queue<Integer>>();
        for (int i = 0; i < Unit.values().length; i++) {
            queues.add(new ArrayDeque<>());
        }
        int next = 0;
        boolean moved = true;
        while (moved) {
            moved = false;
            if (next < program.size()) {
                boolean taken = switch (program.get(next)) {
                    case Fence _ -> queues.stream().allMatch(Queue::isEmpty);
                    case Command.Timed timed -> queues.get(timed.unit().ordinal()).size() < params.queueDepth()
                            && queues.get(timed.unit().ordinal()).add(next);
                };
                next += taken ? 1 : 0;
                moved = taken;
            }
            for (var unit : Unit.values()) {
                var index = queues.get(unit.ordinal()).peek();
                if (index != null && tokens.suffice((Command.Timed) program.get(index))) {
                    tokens.move((Command.Timed) program.get(index));
                    queues.get(unit.ordinal()).remove();
                    moved = true;
                }
            }
        }
        var stuck = new ArrayList<String>();
        for (var queue : queues) {
            if (!queue.isEmpty()) {
                var command = (Command.Timed) program.get(queue.peek());
                stuck.add("command " + queue.peek() + " of " + command.unit() + " waits for " + command.sync().waitsFor() + " and signals "
                        + command.sync().signals() + ", and never gets through");
            }
        }
        if (next < program.size() && !stuck.isEmpty()) {
            stuck.add("command " + next + " and those behind it are not handed out: a queue holds " + params.queueDepth());
        }
        return List.copyOf(stuck);
    }
}
