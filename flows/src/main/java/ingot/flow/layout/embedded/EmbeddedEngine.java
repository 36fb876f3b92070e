package ingot.flow.layout.embedded;

import ingot.flow.layout.LayoutEngine;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutJob;
import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.LayoutResult;
import ingot.flow.layout.embedded.cts.ClockTree;
import ingot.flow.layout.embedded.place.DetailedPlacer;
import ingot.flow.layout.embedded.place.Legalizer;
import ingot.flow.layout.embedded.place.Placer;
import ingot.flow.layout.embedded.place.PlacerOptions;
import ingot.flow.layout.embedded.repair.Repair;
import ingot.flow.layout.embedded.repair.RepairContext;
import ingot.flow.layout.embedded.route.Router;
import ingot.flow.layout.out.BlockLayout;
import ingot.flow.layout.out.Fillers;
import ingot.flow.timing.ClockConstraint;
import ingot.pdk.Corner;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.liberty.LibertyLibrary;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ingot's own placer and router: the engine for machines that have no other. Runs everywhere Java runs; deterministic. */
public final class EmbeddedEngine implements LayoutEngine {
    /** Rounds of detailed improvement once the clock tree is in. */
    private static final int LAST_PASSES = 1;
    private static final String ROUTED_FAMILY = "sky130";
    /** Most times that hold is repaired and the added cells are given places. */
    private static final int HOLD_ROUNDS = 4;

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public String version() {
        String version = EmbeddedEngine.class.getPackage().getImplementationVersion();
        return "Ingot " + (version == null ? "(development)" : version);
    }

    @Override
    public LayoutResult layout(LayoutJob job, LayoutProgress progress) {
        refuses(job.pdk().process()).ifPresent(reason -> {
            throw new LayoutException(reason);
        });
        var lef = job.pdk().lef();
        job.requireCells(lef);
        var liberty = job.pdk().liberty(job.pdk().process().defaultCorner());
        var run = new Run(job, lef, liberty, new StageClock(progress));
        return run.layout();
    }

    /** The router knows pins on a local interconnect below the first metal; other processes differ. */
    @Override
    public Optional<String> refuses(PdkProcess process) {
        return process.family().equals(ROUTED_FAMILY) ? Optional.empty() : Optional.of("the embedded engine routes " + ROUTED_FAMILY + " only, not "
                + process.name() + "; install OpenROAD and lay out with --engine openroad");
    }

    /** One run, from netlist to files. */
    private record Run(LayoutJob job, LefLibrary lef, LibertyLibrary liberty, StageClock clock) {
        LayoutResult layout() {
            var process = job.pdk().process();
            var floorplan = clock.time("floorplan", () -> Floorplanner.plan(job.netlist(), lef, process, job.floorplan()));
            clock.report("floorplan", String.format(Locale.ROOT, "die %.2f x %.2f µm, %d rows, %d ports", floorplan.die().width() / 1e3,
                    floorplan.die().height() / 1e3, floorplan.rows().size(), floorplan.ports().size()));
            var placement = clock.time("placement", () -> placed(floorplan));
            var clocked = clock.time("clock tree", () -> clocked(placement, floorplan));
            var routed = clock.time("routing",
                    () -> Router.complete(clocked, floorplan, lef, process, job.outputDirectory(), clock));
            clock.report("antennas", routed.diodes() + " diodes, " + routed.antennas().size() + " violations left");
            var fillers = Fillers.place(floorplan, routed.placement(), lef, process);
            var block = new BlockLayout(floorplan, routed.placement(), routed.routing(), fillers, lef, process);
            return clock.time("files", () -> new BlockFiles(job, liberty, clock).write(block, routed));
        }

        private Placement placed(Floorplan floorplan) {
            var options = PlacerOptions.DEFAULT;
            var global = Placer.global(job.netlist(), floorplan, lef, options, clock);
            var slowest = slowest();
            var repaired = Repair.limits(global, context(floorplan, job.constraint()));
            for (var constraint : job.constraints()) {
                var context = context(floorplan, constraint);
                repaired = Repair.setup(repaired, slowest.map(context::at).orElse(context));
            }
            var legal = Legalizer.legalize(repaired, floorplan, lef);
            return DetailedPlacer.improve(legal, floorplan, lef, options.detailedPasses(), clock);
        }

        /** The clock trees, and what they make necessary: delays before pins that now change too early. */
        private Placement clocked(Placement placement, Floorplan floorplan) {
            if (!job.hasClock()) {
                clock.report("clock tree", "the design has no clock port");
                return placement;
            }
            var trees = placement;
            for (var constraint : job.constraints()) {
                var tree = ClockTree.grow(trees, floorplan, lef, liberty, job.pdk().process(), constraint.port());
                clock.report("clock tree", String.format(Locale.ROOT, "%s: %d pins, %d buffers on %d levels, insertion %.2f ns, skew %.3f ns",
                        constraint.port(), tree.pins(), tree.buffers(), tree.levels(), tree.insertionNs(), tree.skewNs()));
                trees = tree.placement();
            }
            var legal = Legalizer.legalize(trees, floorplan, lef);
            return held(DetailedPlacer.improve(legal, floorplan, lef, LAST_PASSES, clock), floorplan);
        }

        /**
         * Hold fails first at the fast corner; a slower clock does not mend it, so it is repaired there too. Setup is kept here. Cells that
         * make room for delays move clocked cells, which can fail anew: what is repaired is looked at again.
         */
        private Placement held(Placement start, Floorplan floorplan) {
            var contexts = job.constraints().stream().map(constraint -> context(floorplan, constraint.throughTheTree())).toList();
            var fast = fastest().stream().toList();
            var placement = start;
            for (int round = 0; round < HOLD_ROUNDS; round++) {
                var repaired = placement;
                for (var context : contexts) {
                    repaired = Repair.hold(repaired, context, fast);
                }
                if (repaired.netlist().cells().size() == placement.netlist().cells().size()) {
                    break;
                }
                placement = Legalizer.legalize(repaired, floorplan, lef);
            }
            for (var context : contexts) {
                Repair.requireHold(placement, context, fast);
            }
            return placement;
        }

        private Optional<LibertyLibrary> fastest() {
            return cold(1);
        }

        /** At low voltage transistors are slowest in the cold, too. */
        private Optional<LibertyLibrary> slowest() {
            return cold(-1);
        }

        /** The coldest corner of the highest (1) or lowest (-1) voltage beyond the default one's, where its library is there. */
        private Optional<LibertyLibrary> cold(int sign) {
            var pdk = job.pdk();
            double usual = pdk.process().defaultCorner().voltageV();
            return pdk.process().corners().stream()
                    .filter(corner -> sign * (corner.voltageV() - usual) > 0)
                    .filter(corner -> Files.isReadable(pdk.root().resolve(corner.liberty())))
                    .max(Comparator.comparingDouble((Corner corner) -> sign * corner.voltageV())
                            .thenComparingDouble(corner -> -corner.temperatureC()))
                    .map(pdk::liberty);
        }

        private RepairContext context(Floorplan floorplan, ClockConstraint constraint) {
            return new RepairContext(floorplan, lef, liberty, job.pdk().process(), constraint, List.copyOf(job.furtherNs().keySet()), clock);
        }
    }
}
