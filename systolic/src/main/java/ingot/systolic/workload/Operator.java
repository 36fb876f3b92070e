package ingot.systolic.workload;

import java.util.List;

/** One operator of a network, with its shape. Counts are elements; how many bits an element has is said elsewhere. */
public sealed interface Operator permits MatMul, Conv2d, Attention, Pool, Elementwise {
    /** What an array of multipliers has to do for it; empty for operators without products. */
    List<Work> work();

    /** Elements of its inputs, each counted once: what an earlier operator made. */
    long inputs();

    /** Elements of its weights, which are known before the network runs. */
    long weights();

    /** Elements that are kept from one token to the next, and read here: the keys and values of an attention. */
    default long cached() {
        return 0;
    }

    /** Elements of its output. */
    long outputs();

    /** Multiply-accumulates. */
    default long macs() {
        return work().stream().mapToLong(Work::macs).sum();
    }
}
