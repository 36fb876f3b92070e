package ingot.generators.arithmetic;

import ingot.hdl.Bool;

/** Parallel prefix networks over (generate, propagate); a span from bit 0 needs no propagate any more. */
final class PrefixNetworks {
    private final Bool[] generate;
    private final Bool[] propagate;

    private PrefixNetworks(Bool[] generate, Bool[] propagate, Bool carryIn) {
        this.generate = generate.clone();
        this.propagate = propagate.clone();
        this.generate[0] = generate[0].or(propagate[0].and(carryIn));
        this.propagate[0] = null;
    }

    static Bool[] ripple(Bool[] generate, Bool[] propagate, Bool carryIn) {
        var network = new PrefixNetworks(generate, propagate, carryIn);
        for (int i = 1; i < generate.length; i++) {
            network.join(i, i - 1);
        }
        return network.generate;
    }

    static Bool[] koggeStone(Bool[] generate, Bool[] propagate, Bool carryIn) {
        var network = new PrefixNetworks(generate, propagate, carryIn);
        for (int span = 1; span < generate.length; span *= 2) {
            network.level(generate.length - 1, span, 1);
        }
        return network.generate;
    }

    static Bool[] brentKung(Bool[] generate, Bool[] propagate, Bool carryIn) {
        var network = new PrefixNetworks(generate, propagate, carryIn);
        int width = generate.length;
        int span = 1;
        for (; span < width; span *= 2) {
            for (int i = 2 * span - 1; i < width; i += 2 * span) {
                network.join(i, i - span);
            }
        }
        for (span /= 2; span >= 1; span /= 2) {
            for (int i = 3 * span - 1; i < width; i += 2 * span) {
                network.join(i, i - span);
            }
        }
        return network.generate;
    }

    static Bool[] hanCarlson(Bool[] generate, Bool[] propagate, Bool carryIn) {
        var network = new PrefixNetworks(generate, propagate, carryIn);
        int width = generate.length;
        for (int i = 1; i < width; i += 2) {
            network.join(i, i - 1);
        }
        int lastOdd = width % 2 == 0 ? width - 1 : width - 2;
        for (int span = 2; span < width; span *= 2) {
            network.level(lastOdd, span, 2);
        }
        for (int i = 2; i < width; i += 2) {
            network.join(i, i - 1);
        }
        return network.generate;
    }

    /** Joins from the top down, so that every cell sees the spans of the level before. */
    private void level(int top, int span, int step) {
        for (int i = top; i >= span; i -= step) {
            join(i, i - span);
        }
    }

    private void join(int high, int low) {
        generate[high] = generate[high].or(propagate[high].and(generate[low]));
        propagate[high] = propagate[low] == null ? null : propagate[high].and(propagate[low]);
    }
}
