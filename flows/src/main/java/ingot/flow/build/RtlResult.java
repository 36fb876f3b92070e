package ingot.flow.build;

import ingot.flow.synth.Rtl;
import java.nio.file.Path;
import java.util.List;

/**
 * A design as SystemVerilog.
 *
 * @param readable the file for people
 * @param others what else was asked for
 * @param rtl the file for synthesis: the same, with Java lines as attributes
 * @param clock name of the clock port; empty where the design has none
 * @param findings warnings, and what the design allows with its reasons, for people; empty where there is nothing to say
 */
public record RtlResult(Path readable, List<Path> others, Rtl rtl, String clock, String findings) {}
