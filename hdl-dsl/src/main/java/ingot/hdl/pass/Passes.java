package ingot.hdl.pass;

import ingot.hdl.netlist.Netlist;

/**
 * The passes together. Nothing runs by itself: what is emitted is what the designer wrote, unless a caller asks for
 * less.
 *
 * <pre>{@code
 * var small = Passes.standard().apply(netlist);
 * var noMemories = new MemoryLowering(256).then(Passes.standard()).apply(netlist);
 * }</pre>
 */
public final class Passes {
    private static final int MOST_ROUNDS = 4;

    private Passes() {}

    /**
     * Every pass that makes a netlist smaller and keeps its memories: {@link ConstantFolding}, {@link KnownBits},
     * {@link CommonSubexpressions}, {@link SingleUseInlining}, {@link DeadCode} and {@link ModuleDeduplication}.
     */
    public static Pass standard() {
        var cheap = new ConstantFolding().then(new KnownBits()).then(new ConstantFolding()).then(new DeadCode());
        return Passes.repeated(cheap).then(new CommonSubexpressions()).then(new SingleUseInlining())
                .then(new DeadCode()).then(new ModuleDeduplication());
    }

    /** {@code pass} again and again: what one round folds, the next may fold further. */
    private static Pass repeated(Pass pass) {
        return netlist -> {
            Netlist result = netlist;
            for (int round = 0; round < MOST_ROUNDS; round++) {
                result = pass.apply(result);
            }
            return result;
        };
    }
}
