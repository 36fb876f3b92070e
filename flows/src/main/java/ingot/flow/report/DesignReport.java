package ingot.flow.report;

import ingot.flow.power.PowerResult;
import ingot.flow.timing.TimingReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a run has to tell.
 *
 * @param design what the user built, for example {@code systolic}
 * @param module name of the top module in the emitted code
 * @param summary one line about the design
 * @param parameters by name, as text
 * @param engine which layout engine, with its version
 * @param process name of the process and its cell library
 * @param tools version by tool
 * @param steps in the order in which they ran
 * @param modules the largest first
 * @param timing one report per corner that was analysed, the default corner first
 * @param metrics by LibreLane's names
 * @param pictures the whole layout first
 * @param power who takes how much; empty where it was not computed
 * @param files what the run wrote: path relative to the report's folder, by what it is
 */
public record DesignReport(
        String design, String module, String summary, Map<String, String> parameters, String engine, String process,
        Map<String, String> tools, List<StepTime> steps, List<Check> checks, List<ModuleArea> modules,
        List<TimingReport> timing, Map<String, Double> metrics, List<Picture> pictures,
        Optional<PowerResult> power, Map<String, Path> files) {
    /** How long a step took, or that its result of an earlier run was used. */
    public record StepTime(String name, double seconds, boolean reused) {}

    /** Whether no check failed. */
    public boolean passed() {
        return checks.stream().noneMatch(check -> check.status() == Check.Status.FAILED);
    }
}
