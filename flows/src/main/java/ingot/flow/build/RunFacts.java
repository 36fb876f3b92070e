package ingot.flow.build;

import ingot.flow.power.PowerResult;
import ingot.flow.report.Check;
import ingot.flow.report.DesignReport;
import ingot.flow.report.Picture;
import ingot.flow.synth.SynthesisResult;
import ingot.flow.timing.TimingReport;
import java.util.List;

/**
 * Everything that a report tells of a finished run.
 *
 * @param design with its parameters
 * @param timing of all clocks at all corners
 * @param pictures beside the one of the whole layout
 * @param checks verdicts, in the order in which they are shown
 * @param steps how long each took
 */
public record RunFacts(
        ChosenDesign<?> design, RtlResult rtl, SynthesisResult synthesis, LayoutFiles layout, List<TimingReport> timing, PowerResult power, List<Picture> pictures,
        List<Check> checks, List<DesignReport.StepTime> steps) {
    public RunFacts {
        timing = List.copyOf(timing);
        pictures = List.copyOf(pictures);
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
    }
}
