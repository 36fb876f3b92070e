package ingot.systolic.analysis;

import static ingot.systolic.analysis.Loop.across;
import static ingot.systolic.analysis.Loop.over;
import static ingot.systolic.analysis.Operand.INPUT;
import static ingot.systolic.analysis.Operand.SUM;
import static ingot.systolic.analysis.Operand.WEIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.model.CycleModel;
import ingot.systolic.model.Matmul;
import ingot.systolic.workload.Conv2d;
import ingot.systolic.workload.ResNet50;
import ingot.systolic.workload.Window;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingModelTest {
    private static final Accelerator SMALL = Accelerator.EDGE.withElements(4, 4).withBuffers(2048, 2048);

    /** Elements that cross the border of an array, once as loops and once by the model that is held to the hardware: where tiles divide, they are equal. */
    @Test
    void loopsCountWhatTheArrayCounts() {
        int m = 12;
        int k = 8;
        int n = 16;
        var work = Conv2d.product(m, k, n);
        var rows = across(Dim.CHANNEL, 4);
        var cols = across(Dim.FILTER, 4);
        for (var stationary : List.of(Stationary.WEIGHTS, Stationary.NOTHING)) {
            boolean stays = stationary == Stationary.WEIGHTS;
            var nest = new LoopNest(work, List.of(Level.of("scratchpad", over(Dim.FILTER, n / 4), over(Dim.CHANNEL, k / 4), rows, cols),
                    new Level("element", stays ? Set.of(WEIGHT) : Set.of(), List.of(over(Dim.ROW, m)))));
            compare(nest, stationary, m, k, n);
        }
        compare(new LoopNest(work, List.of(Level.of("scratchpad", over(Dim.ROW, m / 4), over(Dim.CHANNEL, k / 4), rows, across(Dim.ROW, 4)),
                new Level("element", Set.of(INPUT), List.of(over(Dim.FILTER, n))))), Stationary.INPUTS, m, k, n);
        compare(new LoopNest(work, List.of(Level.of("scratchpad", over(Dim.ROW, m / 4), over(Dim.FILTER, n / 4), across(Dim.ROW, 4), cols),
                new Level("element", Set.of(SUM), List.of(over(Dim.CHANNEL, k))))), Stationary.SUMS, m, k, n);
    }

    private static void compare(LoopNest nest, Stationary stationary, int m, int k, int n) {
        var traffic = nest.traffic(0);
        var estimate = CycleModel.estimate(SMALL.array(stationary.dataflow().orElseThrow()), new Matmul(m, k, n));
        assertEquals(estimate.inputReads(), traffic.get(INPUT).reads(), () -> stationary + " inputs");
        assertEquals(estimate.weightReads(), traffic.get(WEIGHT).reads(), () -> stationary + " weights");
        assertEquals(estimate.sumReads(), traffic.get(SUM).reads(), () -> stationary + " sums read");
        assertEquals(estimate.sumWrites(), traffic.get(SUM).updates(), () -> stationary + " sums written");
    }

    @Test
    void aTileOfEverythingReadsEachElementOnce() {
        var work = Conv2d.of(8, 14, 16, 3, 1, 1);
        for (var stationary : Stationary.values()) {
            var model = new MappingModel(Accelerator.EDGE, EnergyTable.EYERISS, stationary, work);
            var cost = model.cost(new Tile(16, 8, 14), List.of(Dim.FILTER, Dim.CHANNEL, Dim.ROW));
            assertEquals(new Accesses(work.inputs(), work.weights(), 0, work.outputs()), cost.dram());
            assertEquals(work.inputs() + work.weights() + work.outputs(), cost.dramBytes());
            assertEquals(work.macs(), cost.macs());
            assertTrue(cost.cycles() >= Math.max(cost.arrayCycles(), cost.dramCycles()) && cost.utilisation() <= 1, () -> stationary + " " + cost);
        }
    }

    @Test
    void theOrderOfTilesDecidesWhatIsReadAgain() {
        var model = new MappingModel(SMALL, EnergyTable.EYERISS, Stationary.WEIGHTS, Conv2d.product(32, 24, 40));
        var tile = new Tile(10, 8, 8);
        var sumsStay = model.cost(tile, List.of(Dim.ROW, Dim.FILTER, Dim.CHANNEL)).dram();
        assertEquals(new Accesses(4 * 32 * 24, 4 * 24 * 40, 0, 32 * 40), sumsStay);
        var weightsStay = model.cost(tile, List.of(Dim.FILTER, Dim.CHANNEL, Dim.ROW)).dram();
        assertEquals(new Accesses(4 * 32 * 24, 24 * 40, 2 * 32 * 40, 3 * 32 * 40), weightsStay);
    }

    /** Every tile and every order, without the short cuts of the search. */
    @Test
    void theSearchFindsTheBestOfItsTiles() {
        var work = Conv2d.of(6, 9, 10, 3, 1, 1);
        for (var goal : Goal.values()) {
            for (var stationary : Stationary.values()) {
                var search = new MappingSearch(SMALL, EnergyTable.EYERISS, goal);
                var model = new MappingModel(SMALL, EnergyTable.EYERISS, stationary, work);
                double best = Double.MAX_VALUE;
                for (int filters : MappingSearch.sizes(10, 4)) {
                    for (int channels : MappingSearch.sizes(6, 4)) {
                        for (int rows : MappingSearch.sizes(9, 1)) {
                            best = Math.min(best, leastOf(model, goal, new Tile(filters, channels, rows)));
                        }
                    }
                }
                assertEquals(best, goal.of(search.best(stationary, work).cost()), () -> goal + " " + stationary);
            }
        }
    }

    private static double leastOf(MappingModel model, Goal goal, Tile tile) {
        double least = Double.MAX_VALUE;
        if (model.fits(tile)) {
            var dims = List.of(Dim.FILTER, Dim.CHANNEL, Dim.ROW);
            for (var a : dims) {
                for (var b : dims) {
                    for (var c : dims) {
                        if (Set.copyOf(List.of(a, b, c)).size() == 3) {
                            least = Math.min(least, goal.of(model.cost(tile, List.of(a, b, c))));
                        }
                    }
                }
            }
        }
        return least;
    }

    @Test
    void saysWhyThereIsNoMapping() {
        var search = new MappingSearch(SMALL.withBuffers(64, 2048), EnergyTable.EYERISS, Goal.CYCLES);
        var full = assertThrows(IllegalArgumentException.class, () -> search.best(Stationary.WEIGHTS, Conv2d.of(3, 32, 8, 3, 1, 1)));
        assertTrue(full.getMessage().endsWith("already one row of one filter needs more than half of the 64 bytes for inputs and weights"), full::getMessage);
        var gaps = new Conv2d(1, 4, 9, 9, 4, new Window(3, 3, 1, 2, 2), 1);
        assertEquals("a row-stationary array takes neighbouring inputs, no dilation", MappingModel.refusal(SMALL, Stationary.ROWS, gaps));
        assertEquals("", MappingModel.refusal(SMALL, Stationary.WEIGHTS, gaps));
    }

    @Test
    void theWholeOfResNet50TakesLessThanItsShareOfATest() {
        var study = DataflowStudy.of(ResNet50.workload(), new MappingSearch(Accelerator.EDGE, EnergyTable.EYERISS, Goal.CYCLES));
        assertEquals(54, study.layers().size());
        var fixed = study.total(Stationary.WEIGHTS).orElseThrow();
        assertEquals(ResNet50.workload().macs(), fixed.macs());
        var switched = study.best(List.of(Stationary.WEIGHTS, Stationary.SUMS));
        assertTrue(switched.cycles() <= fixed.cycles() && switched.cycles() <= study.total(Stationary.SUMS).orElseThrow().cycles());
        assertTrue(study.best(List.of(Stationary.values())).cycles() <= switched.cycles());
    }
}
