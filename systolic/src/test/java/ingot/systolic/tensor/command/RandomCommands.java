package ingot.systolic.tensor.command;

import java.util.Random;

/** Commands with anything in their fields. */
final class RandomCommands {
    private final Random random;

    RandomCommands(Random random) {
        this.random = random;
    }

    Command command() {
        var rows = rows();
        return switch (random.nextInt(5)) {
            case 0 -> new Fence(random.nextBoolean());
            case 1 -> new Load(sync(Unit.LOAD), memory(), rows, random.nextLong(1L << 48), word(), word());
            case 2 -> new Fill(sync(Unit.LOAD), memory(), rows, random.nextInt());
            case 3 -> new Compute(sync(Unit.EXECUTE), rows, half(), half(),
                    new Pattern(half(), rows.xCount(), half(), rows.yCount(), half(), rows.zCount(), half()), random.nextBoolean(), random.nextBoolean());
            default -> store();
        };
    }

    private Store store() {
        var source = new Store.Windows(half(), count(), half(), count(), half(), 1 + random.nextInt(255), 1 + random.nextInt(255), half());
        var function = VectorFunction.values()[random.nextInt(VectorFunction.values().length)];
        var rows = new Store.Windows(half(), count(), half(), count(), half(), 1, 1, half());
        return switch (random.nextInt(4)) {
            case 3 -> new Store(sync(Unit.STORE), rows, new Store.Form.Applied(function, half()), outside());
            case 0 -> new Store(sync(Unit.STORE), source, new Store.Form.Raw(), outside());
            case 1 -> new Store(sync(Unit.STORE), source, new Store.Form.Requantised(half()), outside());
            default -> new Store(sync(Unit.STORE), source, new Store.Form.Requantised(half()), new Store.Destination.Scratchpad(half(), half(), half()));
        };
    }

    private Store.Destination.Outside outside() {
        return new Store.Destination.Outside(random.nextLong(1L << 48), word(), word());
    }

    private Sync sync(Unit own) {
        var sync = Sync.NONE;
        for (var unit : Unit.values()) {
            if (unit != own) {
                sync = random.nextBoolean() ? sync.waitFor(unit) : sync;
                sync = random.nextBoolean() ? sync.signal(unit) : sync;
            }
        }
        return sync;
    }

    private LocalMemory memory() {
        return LocalMemory.values()[random.nextInt(2)];
    }

    private Pattern rows() {
        return new Pattern(half(), count(), half(), count(), half(), count(), half());
    }

    private int half() {
        return random.nextInt(1 << 16);
    }

    private int count() {
        return 1 + random.nextInt((1 << 16) - 1);
    }

    private long word() {
        return random.nextLong(1L << 32);
    }
}
