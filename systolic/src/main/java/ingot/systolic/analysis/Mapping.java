package ingot.systolic.analysis;

import java.util.List;

/**
 * How an accelerator works through a convolution.
 *
 * @param stationary the dataflow of its array
 * @param tile what is in the scratchpads at once
 * @param order in which tiles follow each other, the outermost loop first: the filters, channels and rows of the output
 */
public record Mapping(Stationary stationary, Tile tile, List<Dim> order) {
    public Mapping {
        order = List.copyOf(order);
    }
}
