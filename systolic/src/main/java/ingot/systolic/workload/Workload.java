package ingot.systolic.workload;

import java.util.List;

/**
 * A network, or a part of one, as the list of its layers.
 *
 * @param name as reports show it
 * @param layers in the order in which they run
 */
public record Workload(String name, List<Layer> layers) {
    public Workload {
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException(name + " has no layers");
        }
    }

    /** The layers that multiply. */
    public List<Layer> products() {
        return layers.stream().filter(layer -> layer.macs() > 0).toList();
    }

    /** Multiply-accumulates of one run. */
    public long macs() {
        return layers.stream().mapToLong(Layer::macs).sum();
    }

    /** Elements of all weights. */
    public long weights() {
        return layers.stream().mapToLong(layer -> layer.times() * layer.operator().weights()).sum();
    }
}
