package ingot.systolic.analysis;

import ingot.systolic.workload.Conv2d;
import ingot.systolic.workload.Layer;
import ingot.systolic.workload.Operator;
import ingot.systolic.workload.Work;
import ingot.systolic.workload.Workload;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The best mapping of each layer of a network for each dataflow.
 *
 * @param workload the network
 * @param search what was looked for
 * @param layers results of the layers that multiply
 * @param tried mappings that were looked at
 */
public record DataflowStudy(Workload workload, MappingSearch search, List<LayerCosts> layers, long tried) {
    /**
     * A layer under each dataflow.
     *
     * @param layer the layer
     * @param costs what it takes, all its repetitions together; dataflows that cannot do it are missing
     * @param mappings how each of its products is done, in the order of {@link Operator#work}
     */
    public record LayerCosts(Layer layer, Map<Stationary, Cost> costs, Map<Stationary, List<Mapping>> mappings) {
        /** The dataflow with the least of {@code goal}. */
        public Stationary best(Goal goal) {
            return costs.keySet().stream().min((a, b) -> Double.compare(goal.of(costs.get(a)), goal.of(costs.get(b)))).orElseThrow();
        }
    }

    /** Searches the mappings of all layers; shapes that come again are searched once. */
    public static DataflowStudy of(Workload workload, MappingSearch search) {
        var layers = new ArrayList<LayerCosts>();
        var known = new HashMap<Conv2d, Map<Stationary, MappingSearch.Found>>();
        for (var layer : workload.products()) {
            layers.add(costs(layer, search, known));
        }
        long tried = known.values().stream().flatMap(found -> found.values().stream()).mapToLong(MappingSearch.Found::tried).sum();
        return new DataflowStudy(workload, search, List.copyOf(layers), tried);
    }

    private static LayerCosts costs(Layer layer, MappingSearch search, Map<Conv2d, Map<Stationary, MappingSearch.Found>> known) {
        var costs = new EnumMap<Stationary, Cost>(Stationary.class);
        var mappings = new EnumMap<Stationary, List<Mapping>>(Stationary.class);
        var works = layer.operator().work();
        for (var stationary : Stationary.values()) {
            var found = works.stream().map(Work::convolution).map(shape -> known.computeIfAbsent(shape, each -> all(each, search)).get(stationary)).toList();
            if (found.contains(null)) {
                continue;
            }
            for (int i = 0; i < works.size(); i++) {
                costs.merge(stationary, found.get(i).cost().times((long) layer.times() * works.get(i).times()), Cost::plus);
            }
            mappings.put(stationary, found.stream().map(MappingSearch.Found::mapping).toList());
        }
        return new LayerCosts(layer, costs, mappings);
    }

    private static Map<Stationary, MappingSearch.Found> all(Conv2d shape, MappingSearch search) {
        var found = new EnumMap<Stationary, MappingSearch.Found>(Stationary.class);
        for (var stationary : Stationary.values()) {
            if (MappingModel.refusal(search.accelerator(), stationary, shape).isEmpty()) {
                found.put(stationary, search.best(stationary, shape));
            }
        }
        return found;
    }

    /** The network with one dataflow throughout; empty where it cannot do every layer. */
    public Optional<Cost> total(Stationary stationary) {
        if (layers.stream().anyMatch(layer -> !layer.costs().containsKey(stationary))) {
            return Optional.empty();
        }
        return layers.stream().map(layer -> layer.costs().get(stationary)).reduce(Cost::plus);
    }

    /** The network where each layer has the best of {@code choices}. */
    public Cost best(List<Stationary> choices) {
        var goal = search.goal();
        return layers.stream()
                .map(layer -> choices.stream().map(layer.costs()::get).filter(cost -> cost != null)
                        .min((a, b) -> Double.compare(goal.of(a), goal.of(b)))
                        .orElseThrow(() -> new IllegalArgumentException("none of " + choices + " can do " + layer.layer().name())))
                .reduce(Cost::plus).orElseThrow();
    }
}
