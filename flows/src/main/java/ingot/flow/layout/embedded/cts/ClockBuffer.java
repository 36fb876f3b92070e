package ingot.flow.layout.embedded.cts;

import ingot.flow.layout.LayoutException;
import ingot.pdk.CellKit.BufferCell;
import ingot.pdk.PdkProcess;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import ingot.pdk.liberty.Table;
import ingot.pdk.liberty.TimingArc;
import java.util.List;

/** A clock buffer with its timing for a rising edge. */
record ClockBuffer(BufferCell cell, double inputPf, double maxLoadPf, Table delay, Table transition) {
    /** The process's clock buffers that the library has, weakest first. */
    static List<ClockBuffer> of(PdkProcess process, LibertyLibrary liberty) {
        var buffers = process.cells().clockBuffers().stream()
                .filter(cell -> liberty.cells().containsKey(cell.cell()))
                .map(cell -> of(cell, liberty))
                .toList();
        if (buffers.isEmpty()) {
            throw new LayoutException("library " + liberty.name() + " has none of the clock buffers that the description of process "
                    + process.name() + " names: add one there under `clockBuffers`");
        }
        return buffers;
    }

    private static ClockBuffer of(BufferCell cell, LibertyLibrary liberty) {
        var definition = liberty.cell(cell.cell());
        LibertyPin output = definition.pin(cell.output());
        TimingArc arc = output.arcs().stream()
                .filter(candidate -> candidate.relatedPin().equals(cell.input()) && candidate.rise().isPresent()
                        && candidate.riseTransition().isPresent())
                .findFirst()
                .orElseThrow(() -> new LayoutException("library " + liberty.name() + " has no rising delay for clock buffer " + cell.cell()));
        return new ClockBuffer(cell, definition.pin(cell.input()).capacitancePf(), output.maxCapacitancePf(),
                arc.rise().orElseThrow(), arc.riseTransition().orElseThrow());
    }

    double delayNs(double inputTransitionNs, double loadPf) {
        return delay.at(inputTransitionNs, loadPf);
    }

    double transitionNs(double inputTransitionNs, double loadPf) {
        return transition.at(inputTransitionNs, loadPf);
    }

    /** Whether it drives {@code loadPf} with a good edge when its own input has one. */
    boolean drives(double loadPf) {
        return loadPf <= maxLoadPf && transitionNs(ClockTree.EDGE_NS, loadPf) <= ClockTree.EDGE_NS;
    }
}
